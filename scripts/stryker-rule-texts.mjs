// A plugin of Stryker: what a rule says of itself is no behaviour, and a change in it tells nothing about the tests.

/** Properties of a rule, a note or a dated value that nobody judges by. */
const TOLD = new Set(['examples', 'summary', 'source', 'citation']);

function isTold({ node }) {
  if (!/^(Object|Class)Property$/.test(node.type) || node.computed) return false;
  return TOLD.has(node.key.type === 'Identifier' ? node.key.name : node.key.value);
}

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'rule-texts',
    value: {
      shouldIgnore: (path) => (isTold(path) ? 'examples and texts are no behaviour' : undefined),
    },
  },
];
