import { isIPv6 } from 'node:net';
import type { AttemptLimit } from '@plenary/kernel';

const minutes = 15;

/**
 * What one try to sign in is counted by, in this order: a try that one limit refuses is not counted by the next. All
 * tries of a client, so that no password is tried at many addresses; a client's tries of one address; all tries of an
 * address, high enough that one stranger alone locks nobody out.
 */
export function tryLimits(ip: string, email: string): [key: string, limit: AttemptLimit][] {
  const [client, address] = [clientOf(ip), email.trim().toLowerCase()];
  return [
    [`sign-in from ${client}`, { tries: 50, minutes }],
    [`sign-in ${address} from ${client}`, { tries: 10, minutes }],
    [`sign-in ${address}`, { tries: 100, minutes }],
  ];
}

/** Whoever has an IPv6 address commonly has every address of its /64: they are one client. */
export function clientOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(ip)) return ip;
  const [head = '', tail] = ip.toLowerCase().split('%')[0]?.split('::') ?? [];
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - front.length - back.length }, () => '0');
  const groups = [...front, ...zeros, ...back].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${groups.join(':')}::/64`;
}
