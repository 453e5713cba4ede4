import { Injectable } from '@nestjs/common';
import { Clock, Database, type RequestContext, sha256, type Viewer } from '@plenary/kernel';

type Row = Omit<Viewer, 'administrator' | 'sessionHash'> & { administratorAt: Date | null };

/** Who is acting, with what they are in every forum: one statement a request. */
@Injectable()
export class StandingService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The viewer of a session token; null where it is unknown, expired or revoked. */
  async viewerOf(token: string): Promise<Viewer | null> {
    const sessionHash = sha256(token);
    const { rows } = await this.db.reader.query<Row>({
      name: 'viewer-of-session',
      text: viewerSql(`JOIN login_session s ON s."personId" = p.id
        WHERE s."tokenHash" = $1 AND s."revokedAt" IS NULL AND s."expiresAt" > $2`),
      values: [sessionHash, this.clock.now()],
    });
    return rows[0] ? asViewer(rows[0], sessionHash) : null;
  }

  /** The same for a person who acts from the shell or in an import. Throws where there is no such person. */
  async viewerOfPerson(personId: string): Promise<Viewer> {
    const { rows } = await this.db.reader.query<Row>({
      name: 'viewer-of-person',
      text: viewerSql('WHERE p.id = $1 AND $2::timestamptz IS NOT NULL'),
      values: [personId, this.clock.now()],
    });
    if (!rows[0]) throw new RangeError(`There is no person ${personId}.`);
    return asViewer(rows[0], null);
  }

  /** Lets what is read after an act see what the viewer became by it. */
  async refresh(context: RequestContext): Promise<void> {
    const { viewer } = context;
    if (viewer) context.viewer = { ...(await this.viewerOfPerson(viewer.personId)), sessionHash: viewer.sessionHash };
  }
}

const asViewer = ({ administratorAt, ...row }: Row, sessionHash: Uint8Array | null): Viewer => ({
  ...row,
  administrator: administratorAt !== null,
  sessionHash,
});

/** $2 is the present instant: offices and mandates are those held then. */
const viewerSql = (source: string): string => `
  SELECT p.id AS "personId", p."displayName", p.email, p."emailConfirmedAt", p.locale, p."administratorAt", p."pseudonymKey",
    coalesce((SELECT json_object_agg(f.id, json_build_object(
      'accreditation', (SELECT json_build_object('id', a.id, 'groupId', a."groupId", 'capacity', a.capacity, 'state', a.state,
          'organisationId', a."organisationId", 'organisationType', o.type, 'country', a.country, 'region', a.region)
        FROM accreditation a LEFT JOIN organisation o ON o.id = a."organisationId"
        WHERE a."forumId" = f.id AND a."personId" = p.id AND a.state IN ('REQUESTED', 'APPROVED', 'SUSPENDED')),
      'offices', (SELECT coalesce(json_agg(x.office), '[]') FROM office x
        WHERE x."forumId" = f.id AND x."personId" = p.id AND x."endedAt" IS NULL),
      'mandates', (SELECT coalesce(json_agg(json_build_object('organisationId', m."organisationId", 'role', m.role)), '[]')
        FROM mandate m WHERE m."forumId" = f.id AND m."personId" = p.id
          AND m."startsAt" <= $2 AND (m."endsAt" IS NULL OR m."endsAt" > $2)),
      'endedAccreditations', (SELECT coalesce(json_agg(a.id), '[]') FROM accreditation a
        WHERE a."forumId" = f.id AND a."personId" = p.id AND a.state = 'ENDED'),
      'mandateTerms', (SELECT coalesce(json_agg(json_build_object('organisationId', m."organisationId", 'startsAt', m."startsAt",
          'endsAt', m."endsAt")), '[]')
        FROM mandate m WHERE m."forumId" = f.id AND m."personId" = p.id),
      'organizerSince', (SELECT min(x."grantedAt") FROM office x
        WHERE x."forumId" = f.id AND x."personId" = p.id AND x."endedAt" IS NULL AND x.office = 'ORGANIZER')))
      FROM (SELECT "forumId" AS id FROM accreditation WHERE "personId" = p.id
        UNION SELECT "forumId" FROM office WHERE "personId" = p.id) f), '{}') AS standings
  FROM person p ${source}`;
