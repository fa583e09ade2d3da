import { base64url } from '@/policy/thumbprint.ts';
import { DEVICE_HEADER, NONCE_HEADER, SIGNATURE_HEADER, signedText } from '@/policy/wire.ts';
import type { DeviceKey } from '@/platform/record/device-key.ts';
import { addressAt, PLAIN_FETCH } from '@/platform/record/plain-fetch.ts';

/** Where the endpoint is, and the key that requests to it are signed with. */
export type Line = { address: string; key: DeviceKey; fetch: typeof fetch };

/** Requests a path of the endpoint, signed by the device. Rejects when there is no answer, or when somebody on the way leads elsewhere. */
export async function signedGet(
  line: Line,
  path: string,
  more: { headers?: Record<string, string>; signal: AbortSignal },
): Promise<Response> {
  const nonce = base64url(crypto.getRandomValues(new Uint8Array(16)));
  return line.fetch(addressAt(line.address, path), {
    headers: {
      ...more.headers,
      [DEVICE_HEADER]: line.key.device,
      [NONCE_HEADER]: nonce,
      [SIGNATURE_HEADER]: await line.key.sign(new TextEncoder().encode(signedText(path, nonce))),
    },
    ...PLAIN_FETCH,
    signal: more.signal,
  });
}
