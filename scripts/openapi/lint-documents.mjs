import core from '@stoplight/spectral-core';
import { RULESET } from './belgif-rules.mjs';

const spectral = new core.Spectral();
spectral.setRuleset(RULESET);

/**
 * What is wrong with an OpenAPI document.
 * @param {string} text YAML or JSON
 * @returns {Promise<readonly { rule: string, place: string, message: string }[]>} the place as a path into the document
 */
export async function lintDocument(text) {
  const findings = await spectral.run(text);
  return findings.map(({ code, path, message }) => ({ rule: String(code), place: path.join('.'), message }));
}
