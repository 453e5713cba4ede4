/** Fields that say which act a form asks for and of what. */
export function Hidden(fields: { act: string } & Record<string, string | undefined>) {
  return Object.entries(fields).map(
    ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
  );
}
