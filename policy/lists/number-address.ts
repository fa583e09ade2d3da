/** Domains in which every name leads to the number that stands in it, or to this device: a number in other clothes. */
export const numberAddress: readonly string[] = [
  'backname.io',
  'ip6.name',
  'lacolhost.com',
  'localtest.me',
  'lvh.me',
  'nip.direct',
  'nip.io',
  'sslip.io',
  'traefik.me',
  'vcap.me',
  'xip.io',
];
