/** A decision rule that the address asks for, and the groups that it means. */
export interface AskedRule {
  key: string;
  parameters: { name: string; groupId: string }[];
}

/** The rule of `?rule=iso&iso.nationalMembers=…`; null where the address asks for none. */
export function askedRuleOf(request: Request): AskedRule | null {
  const { searchParams } = new URL(request.url);
  const key = searchParams.get('rule');
  if (!key) return null;
  const parameters = [...searchParams]
    .filter(([name]) => name.startsWith(`${key}.`))
    .map(([name, groupId]) => ({ name: name.slice(key.length + 1), groupId }));
  return { key, parameters };
}
