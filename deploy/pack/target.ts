/** One browser on one system: the folder of its files in a pack, and the place on the device that takes them. */
export type Target = { folder: string; place: string; form: 'json' };

/** Every target that packs are written for. Linux reads each *.json in the place. */
export const TARGETS: readonly Target[] = [
  { folder: 'linux/chromium', place: '/etc/chromium/policies/managed', form: 'json' },
  { folder: 'linux/chrome', place: '/etc/opt/chrome/policies/managed', form: 'json' },
];
