export interface Standard {
  id: number;
  family: string;
  priority: string | null;
  standard: string;
  disposition: string;
  rules?: string[];
  community?: string[];
  files?: string[];
  why?: string;
}

export interface Inventory {
  families: { id: string; title: string }[];
  rows: Standard[];
}

export interface RuleFacts {
  id: string;
  standards: readonly number[];
  priority: string;
}

export function findContradictions(inventory: Inventory, rules: RuleFacts[]): string[];
export function renderStandards(inventory: Inventory, rules: RuleFacts[], exists: (file: string) => boolean): string;
