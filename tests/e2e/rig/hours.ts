import type { PolicyDocument } from '@/policy/document.ts';

/** Puts a setting where it is between ten and eleven in the morning now. */
export function inTheMorning(policy: PolicyDocument): PolicyDocument {
  const ahead = 10 - new Date().getUTCHours();
  const timeZone = ahead < 0 ? `Etc/GMT+${-ahead}` : `Etc/GMT-${ahead}`;
  return { ...policy, setting: { ...policy.setting, timeZone: ahead < -12 ? `Etc/GMT-${ahead + 24}` : timeZone } };
}

/** The same hours on every day of the week. */
export function onEveryDay(from: string, to: string): PolicyDocument['timetable']['sessionHours'][number] {
  return { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], from, to };
}
