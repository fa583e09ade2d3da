import type { Context } from 'hono';
import { thumbprintOf } from '@/policy/thumbprint.ts';
import { DEVICE_HEADER, EnrolRequest, type EnrolReply } from '@/policy/wire.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape, expectSignature } from '@/server/device-request.ts';
import { enrol } from '@/server/enrol.ts';
import { readBody, readJson } from '@/server/read-body.ts';
import { Refused } from '@/server/refusal.ts';

/** `POST /v1/enrol`. */
export async function enrolDevice({ store, limits, clock, addressOf }: Deps, context: Context): Promise<Response> {
  await limits.spend('enrol', addressOf(context));
  const body = await readBody(context);
  const request = expectShape(EnrolRequest, readJson(body));
  const device = await thumbprintOf(request.publicKey);
  if (context.req.header(DEVICE_HEADER) !== device)
    throw new Refused(401, 'bad-signature', `The ${DEVICE_HEADER} header is not the thumbprint of the key in the body, ${device}.`);
  await expectSignature(context, request.publicKey, body);
  const enrolment = await enrol(store, device, request);
  if (enrolment.outcome !== 'enrolled') throw refusals[enrolment.outcome]();
  const reply: EnrolReply = { device, setting: enrolment.setting, now: clock().toISOString() };
  return context.json(reply);
}

const refusals = {
  'unknown-key': () => new Refused(401, 'unknown-enrolment-key', 'No setting here has this enrolment key, or it was taken back.'),
  revoked: () => new Refused(401, 'revoked-device', "This device's enrolment was taken back. It needs a new key of its own."),
  elsewhere: () => new Refused(409, 'enrolled-elsewhere', 'This device key is enrolled at another setting. It needs a new key of its own.'),
};
