import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { verifyPin } from '@/policy/pin.ts';

function pinCommand(input: string, ...parts: string[]) {
  const args = ['--import', 'tsx', 'deploy/cli/main.ts', 'pin', ...parts];
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/node', args, { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('stairgate pin', { timeout: 60_000 }, () => {
  it('reads a PIN from its input and prints a verifier of it, and nothing beside', async () => {
    const { status, stdout } = pinCommand('592817\n');
    expect(status).toBe(0);
    expect(stdout).not.toContain('592817');
    expect(await verifyPin('592817', stdout.trim())).toBe(true);
  });

  it.each(['12345\n', '123456\n', 'word\n', ''])('takes no PIN like %j, and says why', (input) => {
    const { status, stdout, stderr } = pinCommand(input);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^(A PIN has six digits or more|That PIN is one of the first)/);
  });

  it('takes none as an option, where it would stand in the shell’s history', () => {
    expect(pinCommand('592817\n', '--pin', '592817').status).toBe(1);
    expect(pinCommand('592817\n', '592817').status).toBe(1);
  });
});
