export interface LockEntry {
  version?: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
}

export interface LockFile {
  name: string;
  packages: Record<string, LockEntry>;
}

export interface BillOfMaterials {
  bomFormat: string;
  specVersion: string;
  version: number;
  metadata: { component: { 'bom-ref': string; name: string; version: string } };
  components: {
    'bom-ref': string; type: string; name: string; version: string; purl: string; licenses: unknown[];
    hashes: { alg: string; content: string }[];
  }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

export function billOfMaterials(manifest: object, lock: LockFile): BillOfMaterials;
