import type { NewEmployerProfile } from '../../schemas/wire/employer-profile.ts';
import type { NewPersonnelMember } from '../../schemas/wire/personnel.ts';

/** What the service holds of employers: their parameters, and who works for them. */
export class Employers {
  readonly #profiles = new Map<string, NewEmployerProfile>();
  readonly #personnel = new Map<string, readonly NewPersonnelMember[]>();

  /** Undefined for an employer that never saved its parameters. */
  profileOf(enterpriseNumber: string): NewEmployerProfile | undefined {
    return this.#profiles.get(enterpriseNumber);
  }

  /** Undefined where nobody has set it. */
  personnelOf(enterpriseNumber: string): readonly NewPersonnelMember[] | undefined {
    return this.#personnel.get(enterpriseNumber);
  }

  setProfile(enterpriseNumber: string, profile: NewEmployerProfile): void {
    this.#profiles.set(enterpriseNumber, profile);
  }

  setPersonnel(enterpriseNumber: string, members: readonly NewPersonnelMember[]): void {
    this.#personnel.set(enterpriseNumber, members);
  }
}
