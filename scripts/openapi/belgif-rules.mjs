// What spectral checks in our OpenAPI documents: its own rules for OpenAPI, and those of the Belgif REST guide
// (https://www.belgif.be/specification/rest/api-guide/) under the ids that they have there. Every finding fails.
import rulesets from '@stoplight/spectral-rulesets';
import * as find from './belgif-functions.mjs';

const OPERATIONS = '$.paths[*][get,put,post,delete,patch]';
const PARAMETERS = `${OPERATIONS}.parameters[*]`;
const RESPONSES = `${OPERATIONS}.responses`;
const HEADERS = `${RESPONSES}[*].headers`;

const on = (given, check) => ({
  given,
  severity: 'error',
  resolved: false,
  message: '{{error}}',
  // oxlint-disable-next-line unicorn/no-thenable -- that is what spectral calls it
  then: { function: check },
});

/** By the guide's rule id. */
export const BELGIF_RULES = {
  'oas-contra': on('$.openapi', find.openapi3),
  'uri-format': on('$.servers[*].url', find.serverUrl),
  'uri-notat': on('$.paths', find.pathSegments),
  'uri-extens': on('$.paths', find.noExtension),
  'id-name': on('$.paths', find.parametersBelowCollections),
  'path-param': on(PARAMETERS, find.camelParameter),
  'sens-dat': on(PARAMETERS, find.notSensitive),
  'hdr-case': on([PARAMETERS, HEADERS], find.headersInKebab),
  'cst-header': on([PARAMETERS, HEADERS], find.noExperimentalHeader),
  'gen-header': on([PARAMETERS, HEADERS], find.notGeneral),
  'openapi-opid': on(`${OPERATIONS}.operationId`, find.camelName),
  'oas-tags': on(OPERATIONS, find.oneDeclaredTag),
  'oas-doc': on(OPERATIONS, find.hasSummary),
  'sec-req': on(OPERATIONS, find.securityIsSaid),
  'opbody-req': on(`${OPERATIONS}.requestBody`, find.requiredIsSaid),
  'oas-exampl': on([`${OPERATIONS}.requestBody.content[*]`, `${RESPONSES}[*].content[*]`], find.hasExample),
  'stat-codes': on(RESPONSES, find.knownStatusCodes),
  'meth-http': on(`${RESPONSES}['201']`, find.createdHasLocation),
  'prb-defaul': on(RESPONSES, find.hasDefaultProblem),
  'err-problem': on(RESPONSES, find.refusalsAreProblems),
  'evo-object': on('$', find.answersAreObjects),
  'col-repres': on('$', find.itemsAreLists),
  'hyp-links': on('$', find.linksAreUris),
  'oas-comp': on('$.components[*]', find.pascalNames),
  'oas-descr': on('$', find.inlineObjectsHaveTitles),
  'jsn-naming': on('$', find.camelProperties),
  'jsn-null': on('$', find.neverNull),
  'cod-design': on('$', find.camelCodes),
  'dec-type': on('$', find.noFloatingPoint),
  'addi-prop': on('$', find.onlyMapsAreOpen),
  'sch-oneof': on('$', find.onlyOneOf),
  'sch-discr': on('$', find.mappedDiscriminators),
  'oas-rdonly': on('$', find.readOnlyIsOptional),
  'oas-defaul': on('$', find.requiredHasNoDefault),
};

export const RULESET = {
  extends: [[rulesets.oas, 'recommended']],
  rules: {
    ...BELGIF_RULES,
    // There is nobody to write to about a simulation, and a summary often says all.
    'info-contact': 'off',
    'operation-description': 'off',
  },
};
