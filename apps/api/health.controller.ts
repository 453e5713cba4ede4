import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Database } from '@plenary/kernel';

/** For load balancers and containers: is the process alive, can it answer. */
@Controller('health')
export class HealthController {
  constructor(private readonly db: Database) {}

  @Get('live')
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready() {
    try {
      await this.db.pool.query('SELECT 1');
      return { status: 'ok' };
    } catch {
      throw new ServiceUnavailableException({ status: 'error', reason: 'The database does not answer.' });
    }
  }
}
