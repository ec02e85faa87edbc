import { expect, describe, it } from 'vitest';
import { changeKey, type Change } from '../../src/batch/change.ts';
import type { RowToFile } from '../../src/batch/file-rows.ts';
import type { JournalRecord } from '../../src/schemas/files/journal-record.ts';
import { FakeService, refusal, requestBody } from './fake-service.ts';
import { runEngine } from './simulation.ts';

const cancel: Change = { kind: 'cancel', ticketNumber: 'T-1', body: {} };
const row: RowToFile = {
  task: { kind: 'create', contentKey: 'new', body: requestBody(1, 'A-1'), replaces: 'T-1' },
  followUps: () => [{ kind: 'change', contentKey: changeKey(cancel), change: cancel }],
};

function serviceWithOne(keys: 'on' | 'off' = 'on'): FakeService {
  const service = new FakeService(keys);
  service.add(requestBody(1, 'A-1'));
  return service;
}

describe('what follows a request', () => {
  it('is done after it, and told with it', async () => {
    const service = serviceWithOne();
    const { reported } = await runEngine([row], service, []);
    expect(reported).toMatchObject([
      {
        outcome: { status: 'filed', ticketNumber: 'T-2' },
        followUps: [{ status: 'filed', ticketNumber: 'T-1', part: 'P-1' }],
      },
    ]);
  });

  it('is not done when the request is refused', async () => {
    const service = serviceWithOne();
    service.answerTo = () => refusal(409);
    const { reported } = await runEngine([row], service, []);
    expect(reported).toMatchObject([{ outcome: { status: 'refused' } }]);
    expect(service.changeCalls).toEqual([]);
  });

  it('is told again by a later run when it was refused, and not asked for again', async () => {
    const service = serviceWithOne();
    service.answerToChange = () => refusal(409);
    const records: JournalRecord[] = [];
    await runEngine([row], service, records);
    const { reported } = await runEngine([row], service, records);
    expect(reported).toMatchObject([
      { how: 'already', outcome: { status: 'filed' }, followUps: [{ status: 'refused' }] },
    ]);
    expect(service.changeCalls).toHaveLength(1);
  });

  it('is taken up where the last run stopped', async () => {
    const service = serviceWithOne();
    const records: JournalRecord[] = [];
    const stopping = new AbortController();
    service.answerTo = () => {
      stopping.abort();
      return 'answered';
    };
    const first = await runEngine([row], service, records, { signal: stopping.signal });
    expect(first.reported).toMatchObject([{ outcome: { status: 'filed' }, followUps: [{ status: 'pending' }] }]);
    const second = await runEngine([row], service, records);
    expect(second.reported).toMatchObject([{ how: 'already', followUps: [{ status: 'filed', part: 'P-1' }] }]);
    expect(service.filed).toHaveLength(2);
  });

  it('never takes the request that is replaced for the new one, though it looks the same', async () => {
    const service = serviceWithOne('off');
    service.answerTo = (nth) => (nth === 1 ? 'lost' : 'answered');
    const { reported } = await runEngine([row], service, []);
    expect(reported).toMatchObject([{ outcome: { status: 'filed', ticketNumber: 'T-2', adopted: true } }]);
    expect(service.filed).toHaveLength(2);
  });
});

const attach = (ticketNumber: string, fileName: string): Change => {
  const file = { fileName, path: `/${fileName}`, sha256: fileName.repeat(8), sizeInBytes: 12 };
  return { kind: 'attach', ticketNumber, body: { attachmentType: 'contract', ...file } };
};

const withDocuments = (mayBeThere = false): RowToFile => ({
  task: { kind: 'create', contentKey: 'new', body: requestBody(1, 'A-1') },
  followUps: ({ ticketNumber }) =>
    ['a.pdf', 'b.pdf', 'c.pdf'].map((name) => {
      const change = attach(ticketNumber, name);
      return { kind: 'change', contentKey: changeKey(change), change, mayBeThere };
    }),
});

describe('several tasks that follow a request', () => {
  it('are done in their order, each by itself', async () => {
    const service = new FakeService('on');
    service.answerToChange = (nth) => (nth === 2 ? refusal(413) : 'answered');
    const { reported } = await runEngine([withDocuments()], service, []);
    expect(reported).toMatchObject([
      {
        outcome: { status: 'filed', ticketNumber: 'T-1' },
        followUps: [{ status: 'filed', part: 'P-1' }, { status: 'refused' }, { status: 'filed', part: 'P-2' }],
      },
    ]);
  });

  it('are taken up where the last run stopped', async () => {
    const service = new FakeService('on');
    const records: JournalRecord[] = [];
    const stopping = new AbortController();
    service.answerToChange = () => {
      stopping.abort();
      return 'answered';
    };
    const first = await runEngine([withDocuments()], service, records, { signal: stopping.signal });
    expect(first.reported[0]?.followUps?.map(({ status }) => status)).toEqual(['filed', 'pending', 'pending']);
    const second = await runEngine([withDocuments()], service, records);
    expect(second.reported[0]?.followUps?.map(({ status }) => status)).toEqual(['filed', 'filed', 'filed']);
    expect(service.changes.map(({ change }) => change.kind === 'attach' && change.body.fileName)).toEqual([
      'a.pdf',
      'b.pdf',
      'c.pdf',
    ]);
  });

  it('are not made again when somebody made them meanwhile', async () => {
    const service = new FakeService('on');
    const records: JournalRecord[] = [];
    await runEngine([{ task: withDocuments().task }], service, records);
    await service.change(attach('T-1', 'b.pdf'), 'by hand');
    const { reported } = await runEngine([withDocuments(true)], service, records);
    expect(reported[0]?.followUps).toMatchObject([
      { status: 'filed', adopted: false },
      { status: 'filed', adopted: true, part: 'P-1' },
      { status: 'filed', adopted: false },
    ]);
    expect(service.changes).toHaveLength(3);
  });
});

describe('the key of a change', () => {
  it('depends on what is asked and of which request, not on the order of its fields', () => {
    const one: Change = { kind: 'modify', ticketNumber: 'T-1', body: { newEndDate: '2027-05-31', comment: 'x' } };
    const other: Change = { kind: 'modify', ticketNumber: 'T-1', body: { comment: 'x', newEndDate: '2027-05-31' } };
    expect(changeKey(one)).toBe(changeKey(other));
    expect(changeKey(one)).not.toBe(changeKey({ ...one, ticketNumber: 'T-2' }));
    expect(changeKey(one)).not.toBe(changeKey({ ...one, body: { newEndDate: '2027-06-30', comment: 'x' } }));
  });
});
