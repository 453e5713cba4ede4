import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { purityBreaches } from './purity.ts';
import { edgeBreaches, importBreaches, stair } from './stair.ts';
import { readGraph, readModels, readSources } from './tree.ts';
import { writeBreaches } from './writes.ts';

const root = join(import.meta.dirname, '../..');
const graph = readGraph();
const sources = readSources();
const models = readModels();

const tagged = (tag: string) => graph.projects.filter(({ tags }) => tags.includes(tag));

describe('the tree', () => {
  it('is seen: each folder of libs and apps is a project with its kind', () => {
    const folders = globSync('{libs,apps}/*/', { cwd: root }).map((path) =>
      path.replaceAll('\\', '/').replace(/\/$/, ''),
    );
    expect(graph.projects.map(({ folder }) => folder).sort()).toEqual(folders.sort());
    for (const { name, folder, tags } of graph.projects) {
      expect(folder.split('/').at(-1)).toBe(name);
      const kinds = folder.startsWith('apps/') ? ['kind:app'] : ['kind:pure', 'kind:kernel', 'kind:room'];
      expect(
        tags.filter((tag) => kinds.includes(tag)),
        name,
      ).toHaveLength(1);
    }
  });

  it('has edges and sources: a rule that sees nothing is no rule', () => {
    expect(graph.edges).toContainEqual({ from: 'identity', to: 'kernel' });
    expect(graph.edges).toContainEqual({ from: 'forum', to: 'schedule' });
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(({ imports }) => imports)).toContain('@plenary/kernel');
    expect(models.length).toBeGreaterThan(20);
  });

  it('has every room on the stair', () => {
    const rooms = [...tagged('kind:kernel'), ...tagged('kind:room')].map(({ name }) => name);
    expect(rooms.filter((name) => !stair.includes(name))).toEqual([]);
  });

  it('imports down the stair and by the public doors only', () => {
    expect(importBreaches(sources, graph.projects)).toEqual([]);
    expect(edgeBreaches(graph)).toEqual([]);
  });

  it('reads no clock, no chance and no machine in pure libraries', () => {
    expect(
      purityBreaches(
        sources,
        tagged('kind:pure').map(({ folder }) => folder),
      ),
    ).toEqual([]);
  });

  it('writes each table in one room', () => {
    expect(writeBreaches(sources, models)).toEqual([]);
  });
});
