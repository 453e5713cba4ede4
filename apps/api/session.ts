import { Injectable } from '@nestjs/common';
import { StandingService } from '@plenary/forum';
import { sessionDays } from '@plenary/identity';
import type { RequestContext } from '@plenary/kernel';
import type { FastifyRequest } from 'fastify';

const cookieName = 'plenary_session';

/** Who sends a request: the person of its session cookie or bearer token. */
@Injectable()
export class SessionService {
  constructor(private readonly standings: StandingService) {}

  async contextOf(request: FastifyRequest): Promise<RequestContext> {
    const token = tokenOf(request);
    return {
      viewer: token ? await this.standings.viewerOf(token) : null,
      requestId: request.id,
      ip: request.ip,
      loaders: new Map(),
    };
  }
}

function tokenOf({ headers }: FastifyRequest): string | undefined {
  const bearer = /^Bearer ([\w-]+)$/.exec(headers.authorization ?? '')?.[1];
  return bearer ?? new RegExp(`(?:^|; *)${cookieName}=([\\w-]+)`).exec(headers.cookie ?? '')?.[1];
}

/** The cookie that keeps a browser signed in; with null, the one that signs it out. */
export function sessionCookie(token: string | null, secure: boolean): string {
  const age = token ? sessionDays * 86_400 : 0;
  return `${cookieName}=${token ?? ''}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}
