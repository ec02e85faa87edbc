import { EMBEDDED } from '../../config/service-address.ts';
import type { Deps } from '../../deps.ts';

/** The target as messages call it before the service has said its name. */
export function nameTarget({ settings, texts }: Pick<Deps, 'settings' | 'texts'>): string {
  return settings.service === EMBEDDED ? texts.message('submit.embedded') : settings.service;
}
