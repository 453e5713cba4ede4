import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { BadInput } from '../failure.ts';

/** A value of a JSON text, and the line and column where it stands. Objects are maps: no name in them is special. */
export interface JsonNode {
  line: number;
  column: number;
  value: string | number | boolean | null | JsonNode[] | Map<string, JsonNode>;
}

type Place = Pick<JsonNode, 'line' | 'column'>;

/** By the parser's names of its errors. */
const faults: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'here should stand a name in quotes.',
  ValueExpected: 'here should stand a value.',
  ColonExpected: 'here should stand a colon.',
  CommaExpected: 'here should stand a comma.',
  CloseBraceExpected: 'here should stand a comma or }.',
  CloseBracketExpected: 'here should stand a comma or ].',
  EndOfFileExpected: 'something follows the end.',
  UnexpectedEndOfString: 'here begins a text that is not closed on this line.',
};

/** Reads a JSON text (RFC 8259). @throws BadInput with line and column where it is none, or an object has a name twice. */
export function readJson(file: string, text: string): JsonNode {
  const placeOf = places(text);
  const bad = (offset: number, reason: string) => {
    const { line, column } = placeOf(offset);
    return new BadInput(file, line, String(column), reason);
  };
  const { root, error } = parsed(text);
  if (error && text.slice(error.offset).trim() === '')
    throw bad(error.offset, 'the file ends here, before its JSON does.');
  if (error) throw bad(error.offset, faults[printParseErrorCode(error.error)] ?? 'this is no JSON.');
  if (!root) throw bad(0, 'lists and objects stand too deep.');

  const contentOf = ({ type, children = [], value }: Node): JsonNode['value'] => {
    if (type === 'array') return children.map(nodeOf);
    if (type !== 'object') return value;
    const members = new Map<string, JsonNode>();
    for (const { children: [name, member] = [] } of children) {
      if (!name || !member) continue;
      if (members.has(name.value)) throw bad(name.offset, `${JSON.stringify(name.value)} stands twice.`);
      members.set(name.value, nodeOf(member));
    }
    return members;
  };
  const nodeOf = (node: Node): JsonNode => ({ ...placeOf(node.offset), value: contentOf(node) });
  return nodeOf(root);
}

/** The tree of a text, or the first thing that is wrong with it. */
function parsed(text: string): { root?: Node | undefined; error?: ParseError | undefined } {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    return { root, error: errors.toSorted((a, b) => a.offset - b.offset)[0] };
  } catch (error) {
    // The parser goes as deep as the text does.
    if (error instanceof RangeError) return {};
    throw error;
  }
}

/** Line and column, from 1, of offsets that are asked for in rising order or not. */
function places(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
