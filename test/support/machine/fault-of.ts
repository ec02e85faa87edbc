import {
  MOCK_FAULT_KINDS,
  MOCK_FAULTS_OF_ONE,
  type MockFault,
  type MockFaultKind,
} from '../../../src/schemas/wire/mock-controls.ts';

/** Kinds that may strike an operation. */
export function kindsFor(operation: string): readonly MockFaultKind[] {
  return MOCK_FAULT_KINDS.filter((kind) => (MOCK_FAULTS_OF_ONE[kind] ?? operation) === operation);
}

/** A fault with what its kind asks for; what a service in a test waits is over at once. */
export function faultOf(operation: string, kind: MockFaultKind, times: number): MockFault {
  return { operation, kind, times, ...(kind === 'delay' && { delayMs: 1000 }) };
}
