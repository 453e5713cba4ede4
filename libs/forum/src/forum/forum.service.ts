import { Injectable } from '@nestjs/common';
import {
  by,
  Clock,
  type ConnectionArguments,
  canonical,
  connect,
  Database,
  type ForumModel,
  hex,
  isSlug,
  keyset,
  limits,
  listsBy,
  type OrderField,
  optionalText,
  pageOf,
  Refusal,
  refuseIf,
  refuseStale,
  requireId,
  requireLanguage,
  requireSlug,
  requireText,
  requireTimeZone,
  type Schema,
  type StakeholderGroupModel,
  sha256,
  signedIn,
  takenAs,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { mayNotOrganize } from '../standing/standing.policy.ts';
import { mayNotMakeForum } from './forum.policy.ts';
import { forumBySlug, forumsByIds, groupsByIds, groupsOfForums } from './forum.sql.ts';
import { defaultGroups, requireGroups } from './group-terms.ts';
import { holdForum } from './number.sql.ts';

const byName: OrderField[] = [
  ['name', 'asc', 'text'],
  ['id', 'asc', 'uuid'],
];

@Injectable()
export class ForumService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly record: RecordService,
  ) {}

  async bySlug(slug: string): Promise<ForumModel | null> {
    if (!isSlug(slug)) return null;
    return forumBySlug(this.db.reader, slug);
  }

  /** Every forum, by name. */
  async list(args: ConnectionArguments) {
    const page = pageOf(args);
    const forums = await this.db.forum.findMany(keyset(page, byName));
    return connect(
      page,
      forums,
      ({ name, id }) => [name, id],
      () => this.db.forum.count(),
    );
  }

  readonly forumsByIds = async (ids: readonly string[]): Promise<Map<string, ForumModel>> =>
    by('id', await forumsByIds(this.db.reader, ids));

  readonly groupsByIds = async (ids: readonly string[]): Promise<Map<string, StakeholderGroupModel>> =>
    by('id', await groupsByIds(this.db.reader, ids));

  /** In the forum's order. */
  readonly groupsOfForums = async (forumIds: readonly string[]): Promise<Map<string, StakeholderGroupModel[]>> =>
    listsBy('forumId', forumIds, await groupsOfForums(this.db.reader, forumIds));

  /** Makes a forum whose first organizer is its maker. */
  async makeForum(viewer: Viewer | null, input: Schema.MakeForumInput): Promise<ForumModel> {
    const maker = signedIn(viewer);
    refuseIf(mayNotMakeForum(viewer));
    const terms = {
      slug: requireSlug('slug', input.slug),
      name: requireText('name', input.name, limits.name),
      description: optionalText('description', input.description, limits.body),
      language: requireLanguage('language', input.language ?? 'en'),
      timeZone: requireTimeZone('timeZone', input.timeZone),
    };
    const groups = requireGroups(input.groups ?? defaultGroups).map((group, position) => ({ ...group, position }));
    const act = this.db.act(maker, 'makeForum', input, async (tx) => {
      const now = this.clock.now();
      const office = { personId: maker.personId, office: 'ORGANIZER' as const, grantedAt: now };
      const forum = await tx.forum.create({
        data: { ...terms, createdAt: now, groups: { create: groups }, offices: { create: office } },
      });
      const content = { slug: forum.slug, textHash: hashOf(forum), groups: groups.map(({ key }) => key) };
      await this.record.append(tx, maker, { ...madeIn(forum), act: 'FORUM_MADE', content });
      return forum;
    });
    return act.catch(takenAs({ code: 'SLUG_TAKEN', field: 'slug' }));
  }

  /** Changes what is named. The same again changes nothing. Refuses a stale edit (CHANGED_MEANWHILE). */
  async editForum(viewer: Viewer | null, input: Schema.EditForumInput): Promise<ForumModel> {
    const organizer = signedIn(viewer);
    const id = requireId('forumId', input.forumId);
    return this.db.act(organizer, 'editForum', input, async (tx) => {
      await holdForum(tx, id);
      const forum = await tx.forum.findUnique({ where: { id } });
      if (!forum) throw new Refusal({ code: 'NOT_FOUND', field: 'forumId' });
      refuseIf(mayNotOrganize(viewer, id));
      refuseStale(input.baseVersion, forum.version);
      const { name, description, timeZone } = forum;
      const terms = {
        name: requireText('name', input.name ?? name, limits.name),
        description: optionalText('description', input.description ?? description, limits.body),
        timeZone: requireTimeZone('timeZone', input.timeZone ?? timeZone),
      };
      if (canonical(terms) === canonical({ name, description, timeZone })) return forum;
      const edited = await tx.forum.update({ where: { id }, data: { ...terms, version: forum.version + 1 } });
      const content = { textHash: hashOf(edited), timeZone: edited.timeZone, version: edited.version };
      await this.record.append(tx, organizer, { ...madeIn(edited), act: 'FORUM_EDITED', office: 'ORGANIZER', content });
      return edited;
    });
  }
}

const madeIn = (forum: ForumModel) => ({ forumId: forum.id, subjectType: 'Forum', subjectId: forum.id });
const hashOf = ({ name, description }: ForumModel): string => hex(sha256(canonical({ name, description })));
