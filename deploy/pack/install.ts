import type { BrowserPolicies } from './lockdown.ts';

/** Where the browser finds our extension: its id, and the address of its update manifest. */
export type PackedExtension = { id: string; updateUrl: string };

/** Returns the policies that install our extension, keep it, show it, and refuse every other. */
export function install({ id, updateUrl }: PackedExtension): BrowserPolicies {
  return {
    ExtensionInstallForcelist: [`${id};${updateUrl}`],
    ExtensionSettings: {
      '*': { installation_mode: 'blocked' },
      [id]: { installation_mode: 'force_installed', update_url: updateUrl, override_update_url: true, toolbar_pin: 'force_pinned' },
    },
  };
}
