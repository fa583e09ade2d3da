import type { ConsoleRole } from '@/policy/console.ts';
import { useSpeech } from '../parts.ts';

type RoleFieldProps = { roles: readonly ConsoleRole[]; chosen: ConsoleRole };

/** Chooses one of the roles that the reader may give, with what each may do. */
export function RoleField({ roles, chosen }: RoleFieldProps) {
  const { words } = useSpeech();
  return (
    <fieldset>
      <legend>{words.members.role}</legend>
      {roles.map((role) => (
        <label key={role} class="choice">
          <input type="radio" name="role" value={role} defaultChecked={role === chosen} />{' '}
          <span>
            <strong>{words.roles[role]}</strong>: {words.members.may[role]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
