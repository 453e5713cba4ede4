// @ts-check

/**
 * One thing that is made from sources. It is made again when its sources, or this description, have changed.
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} args of Node
 * @property {string[]} sources patterns from the top of the checkout
 * @property {string[]} makes
 */

const SETTINGS = ['package-lock.json', 'tsconfig*.json', '.config/**'];
const CONTRACT = ['prisma/schema.prisma', 'prisma/models/**', 'libs/*/src/**/*.graphql', 'tools/*.mjs'];

/** @type {Step} */
export const GENERATED = {
  name: 'generated code',
  args: ['tools/generate.mjs'],
  sources: [...SETTINGS, ...CONTRACT, 'apps/web/app/**/*.graphql'],
  makes: [
    'libs/kernel/src/generated/prisma',
    'libs/kernel/src/generated/graphql.ts',
    'apps/web/app/generated/operations.ts',
  ],
};

/** @type {Step} */
const PAGES = {
  name: 'pages',
  args: ['node_modules/.bin/react-router', 'build', 'apps/web'],
  sources: [...SETTINGS, ...CONTRACT, 'libs/{tally,schedule,opinion}/**', 'apps/web/**'],
  makes: ['dist/web/client', 'dist/web/server'],
};

/** @type {Step} */
const SERVER = {
  name: 'server',
  args: ['node_modules/.bin/vite', 'build', '--config', 'apps/api/vite.config.ts'],
  sources: [...SETTINGS, ...CONTRACT, 'libs/**', 'apps/{api,worker,cli}/**', 'prisma/**'],
  makes: ['dist/server/api.js', 'dist/server/worker.js', 'dist/server/cli.js'],
};

/** In the order in which they need each other. */
export const STEPS = [GENERATED, PAGES, SERVER];
