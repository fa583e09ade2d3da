import { useId } from 'preact/hooks';
import type { ConsoleRole } from '@/policy/console.ts';
import { useSpeech } from '../parts.ts';

type RoleFieldProps = { roles: readonly ConsoleRole[]; chosen: ConsoleRole };

/** Chooses one of the roles that the reader may give, with what each may do. */
export function RoleField({ roles, chosen }: RoleFieldProps) {
  const { words } = useSpeech();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.members.role}</label>
      <select id={id} name="role" defaultValue={chosen}>
        {roles.map((role) => (
          <option key={role} value={role} selected={role === chosen}>
            {words.roles[role]}: {words.members.may[role]}
          </option>
        ))}
      </select>
    </div>
  );
}
