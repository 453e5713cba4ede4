/** A whole number of smallest parts in decimals: 124337552n of five decimals is "1243.37552", 7n of none is "7". */
export function decimalOf(amount: bigint, decimals: number): string {
  const digits = `${amount < 0n ? -amount : amount}`.padStart(decimals + 1, '0');
  const whole = digits.length - decimals;
  const sign = amount < 0n ? '-' : '';
  return `${sign}${digits.slice(0, whole)}${decimals > 0 ? `.${digits.slice(whole)}` : ''}`;
}
