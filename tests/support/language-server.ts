import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** Where something stands, as the Language Server Protocol counts: lines and characters from 0. */
export interface Position { line: number; character: number }
export interface Range { start: Position; end: Position }

export interface Diagnostic {
  range: Range;
  severity: number;
  code: string;
  source: string;
  message: string;
  codeDescription?: { href: string };
}

export interface CodeAction {
  title: string;
  kind: string;
  isPreferred?: boolean;
  edit?: WorkspaceEdit;
  command?: { command: string; arguments: unknown[] };
}

interface TextEdit { range: Range; newText: string }
interface WorkspaceEdit { documentChanges?: { textDocument: { uri: string; version: number }; edits: TextEdit[] }[] }
interface TextDocument { uri: string; version: number; text: string }

interface Message { id?: number; method?: string; params?: unknown; result?: unknown; error?: { message: string } }
interface Waiting { resolve: (result: unknown) => void; reject: (error: Error) => void }

export interface Options {
  /** The program that is the server, and its arguments. */
  command: readonly string[];
  /** The folder that is open in the editor. */
  folder: string;
  /** What the editor answers when the server asks for its settings. */
  settings: Readonly<Record<string, unknown>>;
}

/** As much of an editor as a language server needs: files that are open, typing, quick fixes. */
export class Editor {
  /** What the server complained about, which an editor would show in its log or in a pop-up. */
  readonly complaints: string[] = [];

  readonly #server: ChildProcessWithoutNullStreams;
  readonly #options: Options;
  readonly #waiting = new Map<number, Waiting>();
  readonly #documents = new Map<string, TextDocument>();
  #received: Buffer = Buffer.alloc(0);
  #lastId = 0;

  constructor(options: Options) {
    const [program = '', ...args] = options.command;
    this.#options = options;
    this.#server = spawn(program, args, { cwd: options.folder });
    let stderr = '';
    this.#server.stderr.on('data', (text: Buffer) => {
      stderr += text.toString();
    });
    this.#server.stdout.on('data', (chunk: Buffer) => {
      this.#receive(chunk);
    });
    this.#server.stdin.on('error', (error) => {
      this.#fail(error);
    });
    this.#server.on('error', (error) => {
      this.#fail(error);
    });
    this.#server.on('exit', (code, signal) => {
      this.#fail(new Error(`The language server ended (${code ?? signal}): ${stderr}`));
    });
  }

  async start(): Promise<void> {
    const uri = pathToFileURL(this.#options.folder).href;
    await this.#request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ name: 'project', uri }],
      capabilities: {
        workspace: { applyEdit: true, configuration: true, workspaceFolders: true, workspaceEdit: { documentChanges: true } },
        textDocument: {
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
          diagnostic: {},
        },
      },
    });
    this.#notify('initialized', {});
  }

  /** Ends the server; one that does not end by itself is killed. */
  async stop(): Promise<void> {
    if (this.#server.exitCode !== null || this.#server.signalCode !== null || this.#server.pid === undefined) return;
    const ended = new Promise((resolve) => {
      this.#server.once('exit', resolve);
    });
    const killer = setTimeout(() => this.#server.kill('SIGKILL'), 5000);
    // A server that has hung answers no more: then the timer ends it.
    this.#request('shutdown', null).then(() => {
      this.#notify('exit', null);
    }, (error: unknown) => {
      this.complaints.push(String(error));
    });
    await ended;
    clearTimeout(killer);
  }

  /** Opens a file with this text; one that is open is closed first, without saving. */
  open(file: string, languageId: string, text: string): void {
    const document = { uri: this.#uri(file), version: 1, text };
    if (this.#documents.has(document.uri)) this.#notify('textDocument/didClose', { textDocument: { uri: document.uri } });
    this.#documents.set(document.uri, document);
    this.#notify('textDocument/didOpen', { textDocument: { ...document, languageId } });
  }

  textOf(file: string): string {
    return this.#document(this.#uri(file)).text;
  }

  /** Types a text behind the only occurrence of another, key by key: the server is told of each key alone. */
  type(file: string, after: string, text: string): void {
    let { end } = this.#place(file, after);
    for (const key of text) {
      this.#edit(this.#uri(file), [{ range: { start: end, end }, newText: key }]);
      end = key === '\n' ? { line: end.line + 1, character: 0 } : { ...end, character: end.character + key.length };
    }
  }

  /** Deletes the only occurrence of a text. */
  remove(file: string, text: string): void {
    this.#edit(this.#uri(file), [{ range: this.#place(file, text), newText: '' }]);
  }

  async diagnostics(file: string): Promise<Diagnostic[]> {
    const { items } = await this.#request('textDocument/diagnostic', { textDocument: { uri: this.#uri(file) } }) as {
      items: Diagnostic[];
    };
    return items;
  }

  /** What the editor offers for a place that is underlined. */
  async quickFixes(file: string, diagnostic: Diagnostic): Promise<CodeAction[]> {
    return await this.#actions(file, diagnostic.range, { diagnostics: [diagnostic] });
  }

  async choose(action: CodeAction): Promise<void> {
    if (action.edit) this.#apply(action.edit);
    if (action.command) await this.#request('workspace/executeCommand', action.command);
  }

  /** Does what the editor's settings say is to be done when a file is saved. */
  async save(file: string, kinds: readonly string[]): Promise<void> {
    const everywhere = { start: { line: 0, character: 0 }, end: positionAt(this.textOf(file), Infinity) };
    for (const kind of kinds) {
      const actions = await this.#actions(file, everywhere, { diagnostics: [], only: [kind] });
      for (const action of actions) await this.choose(action);
    }
    this.#notify('textDocument/didSave', { textDocument: { uri: this.#uri(file) } });
  }

  async #actions(file: string, range: Range, context: object): Promise<CodeAction[]> {
    return await this.#request('textDocument/codeAction', { textDocument: { uri: this.#uri(file) }, range, context }) as CodeAction[];
  }

  #place(file: string, words: string): Range {
    const text = this.textOf(file);
    const start = text.indexOf(words);
    if (start === -1 || text.includes(words, start + 1)) throw new Error(`${file} has not exactly one ${words}`);
    return { start: positionAt(text, start), end: positionAt(text, start + words.length) };
  }

  #uri(file: string): string {
    return `${pathToFileURL(this.#options.folder).href}/${file}`;
  }

  #document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open.`);
    return document;
  }

  #apply({ documentChanges = [] }: WorkspaceEdit): void {
    for (const { textDocument, edits } of documentChanges) this.#edit(textDocument.uri, edits);
  }

  #edit(uri: string, edits: readonly TextEdit[]): void {
    const document = this.#document(uri);
    // From the last to the first, so that the places of the others stay right.
    const changes = edits.toSorted((a, b) => offsetAt(document.text, b.range.start) - offsetAt(document.text, a.range.start));
    for (const { range, newText } of changes) {
      document.text = document.text.slice(0, offsetAt(document.text, range.start)) + newText
        + document.text.slice(offsetAt(document.text, range.end));
    }
    document.version += 1;
    this.#notify('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges: changes.map(({ range, newText }) => ({ range, text: newText })),
    });
  }

  #request(method: string, params: unknown): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ id, method, params });
    });
  }

  #notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const head = this.#received.indexOf('\r\n\r\n');
      if (head === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString('latin1', 0, head))?.[1]);
      const end = head + 4 + length;
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.toString('utf8', head + 4, end)) as Message;
      this.#received = this.#received.subarray(end);
      this.#handle(message);
    }
  }

  #handle({ id, method, params, result, error }: Message): void {
    if (method !== undefined) {
      const answer = this.#answer(method, params);
      if (id !== undefined) this.#send({ id, result: answer });
      return;
    }
    const waiting = this.#waiting.get(Number(id));
    this.#waiting.delete(Number(id));
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }

  #answer(method: string, params: unknown): unknown {
    switch (method) {
      case 'workspace/configuration':
        return (params as { items: unknown[] }).items.map(() => this.#options.settings);
      case 'workspace/applyEdit':
        this.#apply((params as { edit: WorkspaceEdit }).edit);
        return { applied: true };
      case 'window/logMessage':
      case 'window/showMessage': {
        const { type, message } = params as { type: number; message: string };
        // 1 is an error, 2 a warning.
        if (type <= 2) this.complaints.push(message);
        return null;
      }
      case 'eslint/noLibrary': case 'eslint/noConfig': case 'eslint/probeFailed': case 'eslint/exitCalled':
        this.complaints.push(method);
        return null;
      default:
        return null;
    }
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

function offsetAt(text: string, { line, character }: Position): number {
  const before = text.split('\n').slice(0, line);
  return before.reduce((length, { length: own }) => length + own + 1, character);
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
