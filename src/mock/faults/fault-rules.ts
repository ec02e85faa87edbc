import { MOCK_FAULTS_OF_ONE, type MockFault, type MockFaults } from '../../schemas/wire/mock-controls.ts';
import type { PublicOperationId } from '../../schemas/wire/operation-ids.ts';
import { scatter } from '../state/scatter.ts';

/** A rule with what is known of the calls that it has seen. */
interface Rule {
  readonly fault: MockFault;
  /** Decides the calls that a probability strikes. */
  readonly seed: number;
  /** On the service's clock; infinite for a rule without a duration. */
  readonly endsAt: number;
  seen: number;
  /** How often it may still strike. */
  left: number;
}

export interface Strike {
  readonly fault: MockFault;
  /** How long the rule goes on; infinite for a rule without a duration. */
  readonly remainingMs: number;
}

/** Fault rules that may still strike. Every rule counts the calls that it could strike; the first that strikes does. */
export class FaultRules {
  readonly #now: () => number;
  #rules: readonly Rule[] = [];
  #seed = 0;

  /** @param now the service's clock */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** As they could be set again: with the times and the seconds that are left. */
  get list(): MockFaults {
    this.#dropEnded();
    const items = this.#rules.map(({ fault, left, endsAt }) => ({
      ...fault,
      ...(Number.isFinite(left) && { times: left }),
      ...(Number.isFinite(endsAt) && { durationSec: Math.ceil((endsAt - this.#now()) / 1000) }),
    }));
    return { ...(this.#seed !== 0 && { seed: this.#seed }), items };
  }

  replace(faults: MockFaults): void {
    this.#rules = [];
    this.#seed = 0;
    this.add(faults);
  }

  add({ seed, items }: MockFaults): void {
    if (seed !== undefined) this.#seed = seed;
    const first = this.#rules.length;
    const added = items.map((fault, index) => this.#start(fault, scatter(this.#seed, first + index)));
    this.#rules = [...this.#rules, ...added];
  }

  /** The fault that this call must suffer; it counts as one of its times. */
  take(operation: PublicOperationId): Strike | undefined {
    if (this.#rules.length === 0) return undefined;
    this.#dropEnded();
    let struck: Rule | undefined;
    for (const rule of this.#rules) {
      if (!concerns(rule.fault, operation)) continue;
      rule.seen += 1;
      if (struck === undefined && isHit(rule)) struck = rule;
    }
    if (struck === undefined) return undefined;
    struck.left -= 1;
    return { fault: struck.fault, remainingMs: struck.endsAt - this.#now() };
  }

  #start(fault: MockFault, seed: number): Rule {
    const { durationSec = Infinity } = fault;
    return { fault, seed, endsAt: this.#now() + durationSec * 1000, seen: 0, left: timesOf(fault) };
  }

  #dropEnded(): void {
    const now = this.#now();
    if (this.#rules.some((rule) => isEnded(rule, now))) this.#rules = this.#rules.filter((rule) => !isEnded(rule, now));
  }
}

/** A rule that names single calls strikes once unless it says otherwise; one that describes many goes on. */
function timesOf({ times, every, probability, durationSec }: MockFault): number {
  if (times !== undefined) return times;
  return every === undefined && probability === undefined && durationSec === undefined ? 1 : Infinity;
}

function concerns({ operation, kind }: MockFault, called: PublicOperationId): boolean {
  const only = MOCK_FAULTS_OF_ONE[kind];
  if (only !== undefined) return called === only;
  return operation === '*' || operation === called;
}

function isHit({ fault, seed, seen }: Rule): boolean {
  if (fault.every !== undefined) return seen % fault.every === 0;
  if (fault.probability !== undefined) return scatter(seed, seen) < fault.probability * 2 ** 32;
  return seen >= (fault.nth ?? 1);
}

function isEnded({ left, endsAt }: Rule, now: number): boolean {
  return left <= 0 || now >= endsAt;
}
