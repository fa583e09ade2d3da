/** Returns an instant as ISO 8601 on a zone's clock with its offset, to the millisecond, such as `2026-07-01T10:00:00.000+01:00`. An unknown zone reads as UTC. */
export function zonedInstant(at: Date, zone: string): string {
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const { year, month, day, hour, minute, second, fractionalSecond, timeZoneName = '' } = parts;
  const offset = timeZoneName.replace('GMT', '') || '+00:00';
  return `${year?.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}.${fractionalSecond}${offset}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = makeFormat(zone);
  formats.set(zone, made);
  return made;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat {
  const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3, hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en', { ...day, ...time, timeZoneName: 'longOffset', timeZone });
  } catch (cause) {
    if (cause instanceof RangeError && timeZone !== 'UTC') return makeFormat('UTC');
    throw cause;
  }
}
