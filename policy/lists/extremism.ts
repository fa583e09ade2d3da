/** Bare host names of fronts of proscribed or violent extremist groups, for a matcher and nothing else; the current ones come by subscription. */
export const extremism: readonly string[] = [
  'almanar.com.lb',
  'fascistforge.com',
  'hizb-ut-tahrir.info',
  'hizb-ut-tahrir.org',
  'hizb.org.uk',
  'ironmarch.org',
  'kavkazcenter.com',
  'moqawama.org',
  'nordicresistancemovement.org',
  'qassam.ps',
  'siegeculture.biz',
];
