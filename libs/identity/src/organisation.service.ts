import { Injectable } from '@nestjs/common';
import {
  Database,
  limits,
  type OrganisationModel,
  type OrganisationType,
  Refusal,
  requireText,
  type Transaction,
} from '@plenary/kernel';
import { countries, regionOf } from './region.ts';

export interface OrganisationTerms {
  name: string;
  type: OrganisationType;
  country?: string | null;
}

@Injectable()
export class OrganisationService {
  constructor(private readonly db: Database) {}

  /** The organisation of this name and country, made where there is none yet. */
  async findOrMake(tx: Transaction, { name, type, country }: OrganisationTerms): Promise<OrganisationModel> {
    const terms = { name: requireText('organisation.name', name, limits.name), country: requireCountry(country) };
    await tx.$executeRaw`
      INSERT INTO organisation (name, type, country, region)
      VALUES (${terms.name}, ${type}::"OrganisationType", ${terms.country}, ${regionOf(terms.country)}::"Region")
      ON CONFLICT (name, country) DO NOTHING`;
    return tx.organisation.findFirstOrThrow({ where: terms });
  }

  readonly byIds = async (ids: readonly string[]): Promise<Map<string, OrganisationModel>> => {
    const found = await this.db.organisation.findMany({ where: { id: { in: [...ids] } } });
    return new Map(found.map((organisation) => [organisation.id, organisation]));
  };
}

/** A country's code, null where none is given. Refuses what is no country (INVALID). */
export function requireCountry(country: string | null | undefined): string | null {
  if (!country) return null;
  const code = country.toUpperCase();
  if (!countries.includes(code)) throw new Refusal({ code: 'INVALID', field: 'country' });
  return code;
}
