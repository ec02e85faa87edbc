import type { FactLayout } from '../fact-lines.ts';

export interface CalculationLayout extends FactLayout {
  readonly showsPersonalData: boolean;
}
