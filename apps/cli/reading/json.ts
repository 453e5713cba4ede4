import { BadInput } from '../failure.ts';

/** A value of a JSON text, and the line and column where it stands. Objects are maps: no name in them is special. */
export interface JsonNode {
  line: number;
  column: number;
  value: string | number | boolean | null | JsonNode[] | Map<string, JsonNode>;
}

const deepest = 100;
const literals: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** Reads a JSON text (RFC 8259). @throws BadInput with line and column where it is none, or an object has a name twice. */
export function readJson(file: string, text: string): JsonNode {
  const reader = new JsonReader(file, text);
  const node = reader.value(0);
  if (reader.next() !== '') throw reader.bad('something follows the end.');
  return node;
}

class JsonReader {
  #at = 0;

  constructor(
    readonly file: string,
    readonly text: string,
  ) {}

  /** The character after blanks; nothing at the end. */
  next(): string {
    this.#take(/[ \t\r\n]*/y);
    return this.text.charAt(this.#at);
  }

  bad(reason: string): BadInput {
    const before = this.text.slice(0, this.#at).split('\n');
    return new BadInput(this.file, before.length, String((before.at(-1)?.length ?? 0) + 1), reason);
  }

  value(depth: number): JsonNode {
    if (depth > deepest) throw this.bad(`lists and objects stand more than ${deepest} deep.`);
    const first = this.next();
    const place = this.#place();
    if (first === '{') return { ...place, value: this.#object(depth) };
    if (first === '[') return { ...place, value: this.#list(depth) };
    if (first === '"') return { ...place, value: this.#string() };
    const literal = this.#take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y);
    if (literal === '')
      throw this.bad(first === '' ? 'the file ends here, before its JSON does.' : 'here should stand a value.');
    return { ...place, value: literal in literals ? (literals[literal] as boolean | null) : Number(literal) };
  }

  #object(depth: number): Map<string, JsonNode> {
    const members = new Map<string, JsonNode>();
    this.#at += 1;
    if (this.next() !== '}')
      do {
        if (this.next() !== '"') throw this.bad('here should stand a name in quotes.');
        const start = this.#at;
        const name = this.#string();
        if (members.has(name)) {
          this.#at = start;
          throw this.bad(`${JSON.stringify(name)} stands twice.`);
        }
        if (this.next() !== ':') throw this.bad('here should stand a colon.');
        this.#at += 1;
        members.set(name, this.value(depth + 1));
      } while (this.#more('}'));
    else this.#at += 1;
    return members;
  }

  #list(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    this.#at += 1;
    if (this.next() !== ']')
      do items.push(this.value(depth + 1));
      while (this.#more(']'));
    else this.#at += 1;
    return items;
  }

  #more(end: string): boolean {
    const found = this.next();
    if (found !== ',' && found !== end) throw this.bad(`here should stand a comma or ${end}`);
    this.#at += 1;
    return found === ',';
  }

  #string(): string {
    const start = this.#at;
    const quoted = this.#take(/"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy);
    if (quoted !== '') return JSON.parse(quoted);
    this.#at = start;
    throw this.bad('here begins a text that is not closed on this line, or holds what JSON does not know.');
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #place(): { line: number; column: number } {
    const passed = this.text.slice(this.#counted.at, this.#at);
    this.#counted.line += passed.split('\n').length - 1;
    if (passed.includes('\n')) this.#counted.start = this.#counted.at + passed.lastIndexOf('\n') + 1;
    this.#counted.at = this.#at;
    return { line: this.#counted.line, column: this.#at - this.#counted.start + 1 };
  }

  readonly #counted = { at: 0, line: 1, start: 0 };
}
