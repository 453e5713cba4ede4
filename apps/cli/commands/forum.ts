import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import {
  EditionService,
  ForumService,
  type GroupTerms,
  OfficeService,
  ParticipationService,
  StandingService,
} from '@plenary/forum';
import { AdministrationService } from '@plenary/identity';
import type { ForumModel, OfficeName } from '@plenary/kernel';
import { type Command, Option } from 'commander';
import { makeDemonstration, tellSignIns } from '../demonstration.ts';
import { CommandFailure } from '../failure.ts';
import { counted } from '../forum-terms.ts';
import { keysOf } from '../keys.ts';
import type { Run } from '../plenary.ts';
import { shellAdministrator, withRooms } from '../rooms.ts';
import { note, print, type Shell } from '../shell.ts';

const help = `
Examples:
  plenary forum list
  plenary forum make ai --name "Forum on AI" --organizer wei@example.org --time-zone Asia/Shanghai
  plenary forum make water --name "Water council" --organizer amina@example.org --group Users --group Utilities
  plenary forum show ai
  plenary forum office assembly --email wei@example.org --office ORGANIZER`;

interface MakeOptions {
  name: string;
  organizer: string;
  description: string;
  timeZone: string;
  language: string;
  group: string[];
}

interface OfficeOptions {
  email: string;
  office: OfficeName;
}

/** `plenary forum`: the forums of the installation. */
export function addForum(program: Command, shell: Shell, run: Run): void {
  const forum = program.command('forum').description('forums of the installation').addHelpText('after', help);
  forum
    .command('list')
    .description('every forum, by name: slug, name, whether it was imported')
    .action(() => run(() => withRooms(shell, (rooms) => list(shell, rooms))));
  forum
    .command('make')
    .description('make a forum whose first organizer is a person with an account')
    .argument('<slug>', 'its name in addresses: lower-case letters, digits, hyphens')
    .requiredOption('--name <text>', 'its name')
    .requiredOption('--organizer <email>', 'address of the first organizer, who has an account')
    .option('--description <text>', 'what it is for', '')
    .option('--time-zone <zone>', 'IANA name of the zone in which its deadlines are said', 'UTC')
    .option('--language <tag>', 'its language', 'en')
    .option('--group <name>', 'a stakeholder group, repeated for each (default: the usual seven)', collect, [])
    .action((slug: string, options: MakeOptions) =>
      run(() => withRooms(shell, (rooms) => make(shell, rooms, slug, options))),
    );
  forum
    .command('show')
    .description('a forum with its groups and editions')
    .argument('<slug>')
    .action((slug: string) => run(() => withRooms(shell, (rooms) => show(shell, rooms, slug))));
  forum
    .command('office')
    .description(
      'give an office in a forum to a person with an account, such as a first organizer to an imported forum',
    )
    .argument('<slug>')
    .requiredOption('--email <email>', 'confirmed address of the person')
    .addOption(
      new Option('--office <name>', 'the office').choices(['ORGANIZER', 'MODERATOR', 'AUDITOR']).makeOptionMandatory(),
    )
    .action((slug: string, options: OfficeOptions) =>
      run(() => withRooms(shell, (rooms) => giveOffice(shell, rooms, slug, options))),
    );
  forum
    .command('demo')
    .description('make the demonstration forum where there is no forum yet')
    .option('--sign-ins', 'make nothing; tell who can sign in to it')
    .action(({ signIns }: { signIns?: boolean }) =>
      run(() => (signIns ? tellSignIns(shell) : makeDemonstration(shell))),
    );
}

const collect = (name: string, names: readonly string[]): string[] => [...names, name];

/** The forum of this slug. @throws CommandFailure where there is none. */
export async function forumOf(rooms: INestApplicationContext, slug: string): Promise<ForumModel> {
  const forum = await rooms.get(ForumService).bySlug(slug);
  if (!forum) throw new CommandFailure(`there is no forum "${slug}"; \`plenary forum list\` tells which there are.`);
  return forum;
}

async function list(shell: Shell, rooms: INestApplicationContext): Promise<void> {
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = await rooms.get(ForumService).list({ first: 100, after });
    for (const { slug, name, importSource } of nodes)
      await print(shell, `${slug}\t${name}\t${importSource ? `imported from ${importSource}` : ''}\n`);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
}

async function make(
  shell: Shell,
  rooms: INestApplicationContext,
  slug: string,
  { organizer, group, ...terms }: MakeOptions,
): Promise<void> {
  const email = organizer.trim().toLowerCase();
  const person = (await rooms.get(AdministrationService).users()).find((user) => user.email?.toLowerCase() === email);
  if (!person) throw new CommandFailure(`nobody has the address ${organizer}; \`plenary users add\` makes an account.`);
  const viewer = await rooms.get(StandingService).viewerOfPerson(person.id);
  const groups: GroupTerms[] | undefined = group.length > 0 ? keysOf(group) : undefined;
  await rooms.get(ForumService).makeForum(viewer, { idempotencyKey: randomUUID(), slug, ...terms, groups });
  await note(shell, `forum ${slug} is made; ${person.email} is its organizer`);
}

async function giveOffice(
  shell: Shell,
  rooms: INestApplicationContext,
  slug: string,
  { email, office }: OfficeOptions,
): Promise<void> {
  const { id: forumId } = await forumOf(rooms, slug);
  const viewer = await shellAdministrator(rooms);
  const { displayName } = await rooms.get(OfficeService).appoint(viewer, { forumId, email, office });
  await note(shell, `${displayName} holds the office ${office} in forum ${slug}; the record says so`);
}

async function show(shell: Shell, rooms: INestApplicationContext, slug: string): Promise<void> {
  const forum = await forumOf(rooms, slug);
  const participation = (await rooms.get(ParticipationService).ofForums([forum.id])).get(forum.id);
  const editions = rooms.get(EditionService);
  const ofForum = (await editions.ofForums([forum.id])).get(forum.id) ?? [];
  const items = await editions.itemsOf(ofForum.map(({ id }) => id));
  const lines = [
    `${forum.name} (${forum.slug}), ${forum.timeZone}${forum.importSource ? `, imported from ${forum.importSource}` : ''}`,
    `${counted(participation?.accredited ?? 0, 'person', 'people')} accredited`,
    ...(participation?.groups ?? []).map(({ group, accredited }) => `  ${group.name}: ${accredited}`),
    counted(ofForum.length, 'edition', 'editions'),
    ...ofForum.map(({ id, slug: edition, title }) => {
      const count = counted(items.get(id)?.length ?? 0, 'agenda item', 'agenda items');
      return `  ${edition}: ${title}, ${count}`;
    }),
  ];
  await print(shell, `${lines.join('\n')}\n`);
}
