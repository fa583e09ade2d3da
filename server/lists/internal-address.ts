import { BlockList, isIP, isIPv6 } from 'node:net';

/** Ranges that lead into the endpoint's own network or to no single machine (IANA special-purpose registries, RFC 6890). */
const IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
];
/** Only 2000::/3 is given out to the public; within it these are not, or carry an IPv4 address inside. */
const IPV6 = ['::/3', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '4000::/2', '8000::/1'];

// Apart: one list would find every IPv4 address among the IPv6 ranges that hold all of IPv4.
const internal = { ipv4: blockListOf(IPV4, 'ipv4'), ipv6: blockListOf(IPV6, 'ipv6') };

/** True for an address that a list may not come from: this machine, its network, and everything that is not the public internet. Text that is no address counts as one. */
export function isInternal(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '');
  if (isIP(bare) === 0) return true;
  const family = isIPv6(bare) ? 'ipv6' : 'ipv4';
  return internal[family].check(bare, family);
}

function blockListOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = '', bits = ''] = range.split('/');
    list.addSubnet(net, Number(bits), family);
  }
  return list;
}
