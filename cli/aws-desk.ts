import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { askPerson } from '../functions/handlers/operator/ask-person.ts';
import { classifyMessage } from '../functions/handlers/operator/classify-message.ts';
import { decideRequest } from '../functions/handlers/operator/decide-request.ts';
import { extendRequest } from '../functions/handlers/operator/extend-request.ts';
import { forgetCase } from '../functions/handlers/operator/forget-case.ts';
import { listMachineMail } from '../functions/handlers/operator/list-machine-mail.ts';
import { listQueue } from '../functions/handlers/operator/list-queue.ts';
import { readHalt } from '../functions/handlers/operator/read-halt.ts';
import { redriveRequest } from '../functions/handlers/operator/redrive-request.ts';
import { releaseMachineMail } from '../functions/handlers/operator/release-machine-mail.ts';
import { reportMetrics } from '../functions/handlers/operator/report-metrics.ts';
import { resumeCase } from '../functions/handlers/operator/resume-case.ts';
import { settleCorrespondence } from '../functions/handlers/operator/settle-correspondence.ts';
import { showCase } from '../functions/handlers/operator/show-case.ts';
import { showStock } from '../functions/handlers/operator/show-stock.ts';
import { stateResidence } from '../functions/handlers/operator/state-residence.ts';
import { switchEmergencyStop } from '../functions/handlers/operator/switch-emergency-stop.ts';
import { namesOf } from '../infra/aws/names.ts';
import type { Stage } from '../infra/aws/stages.ts';
import type { Halt } from '../functions/core/policy/emergency-stop.ts';
import type { Step } from '../functions/shell/step.ts';

/** What an operator has done and looks at, wherever the pipeline runs. */
export interface Asking {
  /** Has an operator's step done. @throws InvalidInput, NotAllowed */
  ask<Input, Output>(step: Step<Input, Output>, input: unknown): Promise<Output>;
  /** The emergency stop, while it is on. */
  halt(): Promise<Halt | undefined>;
}

/** The steps that have a function of their own for operators, by its name; a test sees that none is missing. */
export const OPERATOR_STEPS = {
  AskPerson: askPerson,
  ClassifyMessage: classifyMessage,
  DecideRequest: decideRequest,
  ExtendRequest: extendRequest,
  ForgetCase: forgetCase,
  ListMachineMail: listMachineMail,
  ListQueue: listQueue,
  ReadHalt: readHalt,
  RedriveRequest: redriveRequest,
  ReleaseMachineMail: releaseMachineMail,
  ReportMetrics: reportMetrics,
  ResumeCase: resumeCase,
  SettleCorrespondence: settleCorrespondence,
  ShowCase: showCase,
  ShowStock: showStock,
  StateResidence: stateResidence,
  SwitchEmergencyStop: switchEmergencyStop,
};

const NAMES = new Map<unknown, string>(Object.entries(OPERATOR_STEPS).map(([name, step]) => [step, name]));

/**
 * An operator's steps as functions of a deployed stage, called under the caller's own AWS credentials: IAM says who may
 * call which, and CloudTrail who did.
 */
export function callOperatorFunction(stage: Stage, client?: LambdaClient): Asking {
  const lambda = client ?? new LambdaClient({ region: stage.region });
  const ask: Asking['ask'] = async (step, input) => {
    const FunctionName = namesOf(stage).function(NAMES.get(step) ?? '');
    const { Payload, FunctionError } = await lambda.send(
      new InvokeCommand({ FunctionName, Payload: JSON.stringify(input) }),
    );
    const answer: unknown = JSON.parse(Buffer.from(Payload ?? []).toString() || 'null');
    if (FunctionError !== undefined) throw faultOf(answer);
    return answer as never;
  };
  return { ask, halt: async () => (await ask(readHalt, {})) ?? undefined };
}

/** The fault by its own name, so that it reads as on the embedded host. */
function faultOf(answer: unknown): Error {
  const { errorType = 'Error', errorMessage = '' } = Object(answer) as { errorType?: string; errorMessage?: string };
  return Object.assign(new Error(errorMessage), { name: errorType });
}
