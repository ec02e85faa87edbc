import type { Deps } from '../../deps.ts';
import type { RuleId } from '../../domain/rules/index.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { renderScreenTitle } from '../../output/confirmation/screen-title.ts';
import { wrap } from '../../output/wrap.ts';
import type { AttachmentType } from '../../schemas/model/codes.ts';
import { fitPrompt } from '../fit-prompt.ts';
import type { Answers } from './form.ts';
import { BACK, type InterviewSetting } from './interview-setting.ts';
import { judgeDocument } from './judge-documents.ts';
import { readTypedPath } from './typed-path.ts';
import { createDocumentNeeds, documentOrder, toAttachmentsCell, type ChosenDocument } from './wanted-documents.ts';

/** The screen of the attachments. It remembers what was chosen or put off while other answers are corrected. */
export interface DocumentScreen {
  /** The answers with the documents; undefined when the question before is wanted. @throws InterruptedError on Ctrl-C */
  ask(answers: Answers): Promise<Answers | undefined>;
  /** Asks for all of them again the next time. */
  forget(): void;
}

type DocumentDeps = Pick<Deps, 'inspectAttachment' | 'readDocument'>;

/** @param given documents that the command line names: they are kept whatever the request becomes */
export function createDocumentScreen(
  given: readonly ChosenDocument[],
  setting: InterviewSetting,
  deps: DocumentDeps,
): DocumentScreen {
  const { form, prompts, terminal, texts, hasColor, isQuiet } = setting;
  /** The path that was chosen for a type; empty for one that comes later. */
  const chosen = new Map<AttachmentType, string>();
  let isShown = false;

  async function askFor(type: AttachmentType): Promise<string> {
    if (!isShown) terminal.err(renderScreenTitle(texts.message('new.screen.documents'), hasColor));
    if (!isShown && !isQuiet) terminal.err(`${wrap(texts.message('new.documents.hint'), terminal.columns)}\n`);
    isShown = true;
    const typed = await prompts.input({
      message: fitPrompt(
        texts.message('new.documents.file', { type: texts.codeLabel('attachmentType', type) }),
        terminal,
      ),
      check: (text) => judge(type, readTypedPath(text)),
    });
    return readTypedPath(typed);
  }

  async function judge(type: AttachmentType, path: string): Promise<string | true> {
    if (path === '' || path === BACK) return true;
    const [finding] = await judgeDocument({ type, path }, deps);
    if (finding === undefined) return true;
    const { message, fix } = setting.messages.finding(finding);
    // The rule speaks of the folder of a request file, which there is not.
    const isMissing = finding.ruleId === 'file.missing-attachment';
    const text = isMissing
      ? texts.message('new.documents.cannotOpen', { path: visibleText(path) })
      : `${message} ${fix}`;
    // The prompt puts two characters before the first line, and would break lines inside words.
    return wrap(text, terminal.columns - 2);
  }

  return {
    async ask(answers) {
      const needs = createDocumentNeeds(answers, form);
      const order = documentOrder(form.row(answers));
      const asked: AttachmentType[] = [];
      isShown = false;
      for (;;) {
        const there: ChosenDocument[] = [...given];
        const putOff = new Set<RuleId>();
        let open: AttachmentType | undefined;
        for (const type of order) {
          if (there.some((document) => document.type === type)) continue;
          const relieved = needs.relieved(type, there).filter((ruleId) => !putOff.has(ruleId));
          if (relieved.length === 0 && !needs.isNeeded(type)) continue;
          const path = chosen.get(type);
          if (path === undefined) {
            open = type;
            break;
          }
          if (path !== '') there.push({ type, path });
          else for (const ruleId of relieved) putOff.add(ruleId);
        }
        if (open === undefined) {
          return there.length === 0 ? answers : { ...answers, attachments: toAttachmentsCell(there) };
        }
        const path = await askFor(open);
        if (path === BACK) {
          const before = asked.pop();
          if (before === undefined) return undefined;
          chosen.delete(before);
          continue;
        }
        chosen.set(open, path);
        asked.push(open);
      }
    },
    forget: () => chosen.clear(),
  };
}
