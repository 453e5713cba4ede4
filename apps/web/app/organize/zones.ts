/** Every time zone that can be chosen, by name. For loaders: browsers may know others. */
export function zoneChoices(): { value: string; label: string }[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))].map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
  }));
}
