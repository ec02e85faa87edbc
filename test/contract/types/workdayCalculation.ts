// Made of the OpenAPI document by `npm run openapi:documents`.

export interface paths {
    "/calculationRequests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a calculation, or keep it as a draft
         * @description A repeat with the same key and content gets the first answer again. At most two are sent for one occupation unless a derogation is requested.
         */
        post: operations["createCalculationRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calculationRequests/{ticketNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One calculation */
        get: operations["getCalculationRequest"];
        /** Replace what a draft, or a request that was sent back, asks for */
        put: operations["replaceCalculationRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calculationRequests/{ticketNumber}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a proof to a draft, or to what was sent back
         * @description PDF or JPEG by its first bytes. The part `content` needs a file name in its header; the name that counts is in the description.
         */
        post: operations["createCalculationAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calculationRequests/{ticketNumber}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answer, once there is one */
        get: operations["getCalculationResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calculationRequests/{ticketNumber}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy a calculated request as a draft that can be changed */
        post: operations["createRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calculationRequests/{ticketNumber}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Send a draft, or what was sent back and completed */
        put: operations["replaceSubmission"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calculationRequests/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the calculations of the centres that one may act for
         * @description Criteria are in the body because they may identify a person. `next` is to be called with POST and the same body.
         */
        post: operations["queryCalculationRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/doc/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getCalculationOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service works */
        get: operations["getCalculationHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refData/problemTypes/{problemType}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a type of problem means */
        get: operations["getCalculationProblemType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description `days` as certified, in a week of six; absent, every day from Monday to Saturday */
        AssimilatedPeriod: {
            /** @enum {string} */
            assimilatedType: "illness" | "workAccident" | "occupationalDisease" | "maternity" | "temporaryUnemployment" | "paidHoliday" | "guaranteedSalary" | "compensatoryRest" | "vocationalTraining";
            countryCode: components["schemas"]["CountryCode"];
            days?: components["schemas"]["DayCount"];
            period: components["schemas"]["Period"];
        };
        CalculationAttachment: {
            attachmentId: string;
            /** @enum {string} */
            attachmentType: "occupationProof" | "absenceProof" | "contract" | "other";
            fileName: string;
            otherDescription?: string;
            sha256: string;
            sizeInBytes: number;
            submissionDateTime: components["schemas"]["DateTime"];
        };
        CalculationAttachmentUpload: {
            /**
             * Format: binary
             * @description PDF or JPEG, at most 2,097,152 bytes
             */
            content: string;
            description: components["schemas"]["NewCalculationAttachment"];
        };
        CalculationContent: {
            assimilatedPeriods: components["schemas"]["AssimilatedPeriod"][];
            clientReference?: components["schemas"]["ClientReference"];
            comment?: components["schemas"]["Comment"];
            derogationRequested?: boolean;
            extendingPeriods: components["schemas"]["ExtendingPeriod"][];
            occupationPeriods: components["schemas"]["OccupationPeriod"][];
            phase: components["schemas"]["CalculationPhase"];
            plannedOccupation?: components["schemas"]["Period"];
            plannedWorkRegime?: components["schemas"]["WorkRegime"];
            /** @enum {string} */
            recalculationReason?: "contractChanged" | "eventDuringContract";
            welfareCentre: components["schemas"]["WelfareCentre"];
            worker: components["schemas"]["CalculationWorker"];
        };
        /** @enum {string} */
        CalculationPhase: "first" | "second" | "recalculation";
        CalculationRequest: {
            assimilatedPeriods: {
                /** @enum {string} */
                assimilatedType: "illness" | "workAccident" | "occupationalDisease" | "maternity" | "temporaryUnemployment" | "paidHoliday" | "guaranteedSalary" | "compensatoryRest" | "vocationalTraining";
                countryCode: string;
                days?: string;
                /** Period */
                period: {
                    endDate: components["schemas"]["Date"];
                    startDate: components["schemas"]["Date"];
                };
            }[];
            attachments: components["schemas"]["CalculationAttachment"][];
            clientReference?: string;
            comment?: string;
            creationDateTime: components["schemas"]["DateTime"];
            derogationRequested?: boolean;
            /**
             * Format: date
             * @description Last day on which the office is to answer
             */
            dueDate?: string;
            editable: boolean;
            extendingPeriods: {
                countryCode: string;
                /** @enum {string} */
                extendingType: "careerBreak" | "selfEmployment" | "detention" | "unpaidLeave";
                /** Period */
                period: {
                    endDate: components["schemas"]["Date"];
                    startDate: components["schemas"]["Date"];
                };
            }[];
            neoOffice: components["schemas"]["NeoOffice"];
            occupationPeriods: {
                countryCode: string;
                /** Period */
                period: {
                    endDate: components["schemas"]["Date"];
                    startDate: components["schemas"]["Date"];
                };
                workedDays?: string;
                workedMinutes?: number;
                /** WorkRegime */
                workRegime: {
                    daysPerWeek: string;
                    fullTimeMinutesPerWeek: number;
                    minutesPerWeek: number;
                };
            }[];
            /** @enum {string} */
            phase: "first" | "second" | "recalculation";
            /** PlannedOccupation */
            plannedOccupation?: {
                endDate: components["schemas"]["Date"];
                startDate: components["schemas"]["Date"];
            };
            /** PlannedWorkRegime */
            plannedWorkRegime?: {
                daysPerWeek: string;
                fullTimeMinutesPerWeek: number;
                minutesPerWeek: number;
            };
            recalculationReason?: string;
            returnReason?: string;
            revisionOf?: components["schemas"]["TicketNumber"];
            /** Format: uri */
            self?: string;
            /** @enum {string} */
            status: "draft" | "sent" | "returned" | "calculated";
            submissionDateTime?: components["schemas"]["DateTime"];
            ticketNumber: string;
            warnings?: components["schemas"]["Warning"][];
            /** WelfareCentre */
            welfareCentre: {
                enterpriseNumber: string;
            };
            /** Worker */
            worker: {
                ssin: string;
            };
        };
        CalculationRequestItem: {
            clientReference?: string;
            creationDateTime: components["schemas"]["DateTime"];
            /**
             * Format: date
             * @description Last day on which the office is to answer
             */
            dueDate?: string;
            /** Format: uri */
            href: string;
            neoOffice: components["schemas"]["NeoOffice"];
            /** @enum {string} */
            phase: "first" | "second" | "recalculation";
            /** PlannedOccupation */
            plannedOccupation?: {
                endDate: components["schemas"]["Date"];
                startDate: components["schemas"]["Date"];
            };
            revisionOf?: components["schemas"]["TicketNumber"];
            /** @enum {string} */
            status: "draft" | "sent" | "returned" | "calculated";
            submissionDateTime?: components["schemas"]["DateTime"];
            ticketNumber: string;
            /** WelfareCentre */
            welfareCentre: {
                enterpriseNumber: string;
            };
            /** Worker */
            worker: {
                ssin: string;
            };
        };
        CalculationRequestPage: {
            items: components["schemas"]["CalculationRequestItem"][];
            /**
             * Format: uri
             * @description To be called with POST and the same body
             */
            next?: string;
            page: number;
            pageSize: number;
            total?: number;
        };
        /** @description All of them must be met; absent is no restriction */
        CalculationRequestQuery: {
            clientReference?: components["schemas"]["ClientReference"];
            phases?: ("first" | "second" | "recalculation")[];
            ssin?: components["schemas"]["Ssin"];
            statuses?: ("draft" | "sent" | "returned" | "calculated")[];
            ticketNumber?: components["schemas"]["TicketNumber"];
        };
        CalculationResult: {
            assimilatedPeriods: components["schemas"]["CountedPeriod"][];
            calculationDateTime: components["schemas"]["DateTime"];
            /** @enum {string} */
            countingMethod: "fullTime" | "partTime";
            /**
             * EarlierWork
             * @description Days in the ten years before the reference period, where the law asks for them
             */
            earlierWork?: {
                requiredWorkdays: number;
                workdays: number;
            };
            /**
             * Format: date
             * @description First possible date of the claim; absent when none of the next five years is one
             */
            earliestApplicationDate?: string;
            extendingPeriods: components["schemas"]["CountedPeriod"][];
            neoOffice: components["schemas"]["NeoOffice"];
            occupationPeriods: components["schemas"]["CountedPeriod"][];
            /**
             * PartTimeAdmission
             * @description First possible date of a claim as a voluntary part-time worker
             */
            partTimeAdmission?: {
                earliestApplicationDate: components["schemas"]["Date"];
                halfDays: number;
                referenceMonths: number;
                requiredHalfDays: number;
            };
            /** @description Days of work that the planned occupation adds until then */
            plannedWorkdays: number;
            referenceMonths: number;
            /** ReferencePeriod */
            referencePeriod: {
                endDate: components["schemas"]["Date"];
                startDate: components["schemas"]["Date"];
            };
            requiredWorkdays: number;
            ticketNumber: string;
            /** @description Days of work that the periods prove for a claim on that date */
            workdays: number;
        };
        CalculationWorker: {
            ssin: components["schemas"]["Ssin"];
        };
        /** @description The sender's own reference */
        ClientReference: string;
        Comment: string;
        CountedPeriod: {
            /** @enum {string} */
            treatment: "counted" | "included" | "prolongs" | "outside" | "notCounted" | "tooShort" | "abroadNotFollowed" | "abroadNoAgreement";
            /** @description Before the ceiling of 78 days a quarter, two decimals */
            workdays: string;
        };
        /** @description ISO 3166-1, such as BE */
        CountryCode: string;
        /**
         * Format: date
         * @description A day, yyyy-mm-dd
         */
        Date: string;
        /** Format: date-time */
        DateTime: string;
        /** @description Days, with at most two decimals */
        DayCount: string;
        /** @description Number in the Crossroads Bank for Enterprises, digits only */
        EnterpriseNumber: string;
        /** @description Days without work that prolong the reference period or the job */
        ExtendingPeriod: {
            countryCode: components["schemas"]["CountryCode"];
            /** @enum {string} */
            extendingType: "careerBreak" | "selfEmployment" | "detention" | "unpaidLeave";
            period: components["schemas"]["Period"];
        };
        HealthStatus: {
            /** @enum {string} */
            status: "UP" | "DEGRADED" | "DOWN";
        };
        InputValidationIssue: {
            detail?: string;
            /** Format: uri */
            href?: string;
            in?: string;
            inputs?: {
                in: string;
                name: string;
                value?: unknown;
            }[];
            /** @description Of `outOfRange` */
            maximum?: string;
            /** @description Of `outOfRange` */
            minimum?: string;
            name?: string;
            title?: string;
            type: string;
            value?: unknown;
        };
        LocalizedString: {
            de: string;
            fr: string;
            nl: string;
        };
        NeoOffice: {
            code: string;
            name: string;
        };
        NewCalculationAttachment: {
            /** @enum {string} */
            attachmentType: "occupationProof" | "absenceProof" | "contract" | "other";
            fileName: string;
            /** @description Required for the type `other`, refused for any other type */
            otherDescription?: string;
        };
        NewCalculationRequest: {
            assimilatedPeriods: components["schemas"]["AssimilatedPeriod"][];
            /**
             * @description Required for what is sent
             * @enum {boolean}
             */
            certifiedAccurate?: true;
            clientReference?: components["schemas"]["ClientReference"];
            comment?: components["schemas"]["Comment"];
            derogationRequested?: boolean;
            extendingPeriods: components["schemas"]["ExtendingPeriod"][];
            occupationPeriods: components["schemas"]["OccupationPeriod"][];
            phase: components["schemas"]["CalculationPhase"];
            plannedOccupation?: components["schemas"]["Period"];
            plannedWorkRegime?: components["schemas"]["WorkRegime"];
            /** @enum {string} */
            recalculationReason?: "contractChanged" | "eventDuringContract";
            /** @enum {string} */
            status: "draft" | "sent";
            welfareCentre: components["schemas"]["WelfareCentre"];
            worker: components["schemas"]["CalculationWorker"];
        };
        NewRevision: {
            clientReference?: components["schemas"]["ClientReference"];
            /** @enum {string} */
            recalculationReason?: "contractChanged" | "eventDuringContract";
        };
        NewSubmission: {
            /** @enum {boolean} */
            certifiedAccurate: true;
        };
        /** @description Work as an employee. `workedDays` (full-time work) or `workedMinutes` when it was interrupted; neither when every day was worked */
        OccupationPeriod: {
            countryCode: components["schemas"]["CountryCode"];
            period: components["schemas"]["Period"];
            workedDays?: components["schemas"]["DayCount"];
            workedMinutes?: number;
            workRegime: components["schemas"]["WorkRegime"];
        };
        /** @description First and last day, both included */
        Period: {
            endDate: components["schemas"]["Date"];
            startDate: components["schemas"]["Date"];
        };
        Problem: {
            /**
             * @description Of `calculationNotEditable` and `calculationNotCalculated`
             * @enum {string}
             */
            calculationStatus?: "draft" | "sent" | "returned" | "calculated";
            /** @description Of `overlappingRequest` */
            conflictingTicketNumbers?: string[];
            /**
             * @description The one that stands, of `notificationAlreadyDecided`
             * @enum {string}
             */
            decision?: "accepted" | "refused";
            detail?: string;
            /**
             * Format: date
             * @description Last day of the mandate, of `missingPermission`
             */
            endDate?: string;
            /** @description Whom one may not act for, of `missingPermission` */
            enterpriseNumber?: string;
            /** Format: uri */
            href?: string;
            instance?: string;
            /** @description Of `badRequest` and `resourceNotFound` */
            issues?: components["schemas"]["InputValidationIssue"][];
            /** @description Of `payloadTooLarge`, in bytes, of `tooManyRequests` and of `calculationLimitReached` */
            limit?: number;
            /**
             * @description The one that is needed, of `missingPermission`
             * @enum {string}
             */
            permission?: "careerBreakEmployer" | "careerBreakOrganizingAuthority" | "workdayCalculation";
            /**
             * @description Of `missingPermission` and `personnelListUnavailable`
             * @enum {string}
             */
            reason?: "permission" | "mandate" | "lapsedMandate" | "institution" | "otherAuthority" | "organizingAuthority" | "tooManyWorkers";
            /**
             * @description Of `requestNotModifiable` and `attachmentNotAllowed`
             * @enum {string}
             */
            requestStatus?: "awaitingWorker" | "awaitingAttachments" | "awaitingProcessing" | "inProcessing" | "closed" | "cancelled";
            /** @description Of `missingScope` */
            requiredScopes?: string[];
            /** @description Of `tooManyRequests`, `serviceUnavailable` and `idempotencyKeyInUse` */
            retryAfterSec?: number;
            status: number;
            /** @description Of `requestAlreadyCancelled` */
            ticketNumber?: string;
            title?: string;
            type: string;
        };
        ProblemTypeDescription: {
            description: components["schemas"]["LocalizedString"];
            problemType: string;
            status: number;
            title: string;
        };
        /** @description National register or BIS number, digits only */
        Ssin: string;
        Submission: {
            dueDate: components["schemas"]["Date"];
            submissionDateTime: components["schemas"]["DateTime"];
            ticketNumber: string;
        };
        /** @description Number of a request or of a part of it */
        TicketNumber: string;
        Warning: {
            code: string;
            label: string;
        };
        WelfareCentre: {
            enterpriseNumber: components["schemas"]["EnterpriseNumber"];
        };
        WorkRegime: {
            /** @description Working days a week on average, with at most two decimals */
            daysPerWeek: string;
            /** @description Of somebody who does the same work full time */
            fullTimeMinutesPerWeek: number;
            /** @description Of the contract */
            minutesPerWeek: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createCalculationRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID in quotes, new for each content and the same for its repeats; known for 24 hours */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "sent",
                 *       "clientReference": "ART60-2027-3",
                 *       "worker": {
                 *         "ssin": "85031400127"
                 *       },
                 *       "welfareCentre": {
                 *         "enterpriseNumber": "0812339069"
                 *       },
                 *       "phase": "first",
                 *       "plannedOccupation": {
                 *         "startDate": "2027-01-01",
                 *         "endDate": "2027-12-31"
                 *       },
                 *       "plannedWorkRegime": {
                 *         "daysPerWeek": "5",
                 *         "minutesPerWeek": 2280,
                 *         "fullTimeMinutesPerWeek": 2280
                 *       },
                 *       "occupationPeriods": [
                 *         {
                 *           "countryCode": "BE",
                 *           "period": {
                 *             "startDate": "2025-09-01",
                 *             "endDate": "2026-02-28"
                 *           },
                 *           "workRegime": {
                 *             "daysPerWeek": "5",
                 *             "minutesPerWeek": 2280,
                 *             "fullTimeMinutesPerWeek": 2280
                 *           }
                 *         }
                 *       ],
                 *       "assimilatedPeriods": [],
                 *       "extendingPeriods": [],
                 *       "certifiedAccurate": true
                 *     }
                 */
                "application/json": components["schemas"]["NewCalculationRequest"];
            };
        };
        responses: {
            /** @description Kept or sent */
            201: {
                headers: {
                    /** @description Absolute address of what was created */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "self": "http://localhost:8080/REST/workdayCalculation/v1/calculationRequests/04W-00216N8-MV-Z",
                     *       "ticketNumber": "04W-00216N8-MV-Z",
                     *       "status": "sent",
                     *       "clientReference": "ART60-2027-3",
                     *       "worker": {
                     *         "ssin": "85031400127"
                     *       },
                     *       "welfareCentre": {
                     *         "enterpriseNumber": "0812339069"
                     *       },
                     *       "phase": "first",
                     *       "plannedOccupation": {
                     *         "startDate": "2027-01-01",
                     *         "endDate": "2027-12-31"
                     *       },
                     *       "creationDateTime": "2026-11-21T12:00:00.000Z",
                     *       "submissionDateTime": "2026-11-21T12:00:00.000Z",
                     *       "dueDate": "2026-11-27",
                     *       "neoOffice": {
                     *         "code": "arlon",
                     *         "name": "ARLON"
                     *       },
                     *       "plannedWorkRegime": {
                     *         "daysPerWeek": "5",
                     *         "minutesPerWeek": 2280,
                     *         "fullTimeMinutesPerWeek": 2280
                     *       },
                     *       "occupationPeriods": [
                     *         {
                     *           "countryCode": "BE",
                     *           "period": {
                     *             "startDate": "2025-09-01",
                     *             "endDate": "2026-02-28"
                     *           },
                     *           "workRegime": {
                     *             "daysPerWeek": "5",
                     *             "minutesPerWeek": 2280,
                     *             "fullTimeMinutesPerWeek": 2280
                     *           }
                     *         }
                     *       ],
                     *       "assimilatedPeriods": [],
                     *       "extendingPeriods": [],
                     *       "editable": false,
                     *       "attachments": []
                     *     }
                     */
                    "application/json": components["schemas"]["CalculationRequest"];
                };
            };
            /** @description `urn:problem-type:belgif:badRequest` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `urn:problem-type:belgif:missingPermission` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `urn:problem-type:onem-mock:workdayCalculation:calculationLimitReached`, `urn:problem-type:onem-mock:workdayCalculation:idempotencyKeyReused`, `urn:problem-type:onem-mock:workdayCalculation:idempotencyKeyInUse` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalculationRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of a request or of a part of it */
                ticketNumber: components["schemas"]["TicketNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calculation */
            200: {
                headers: {
                    /** @description For `If-None-Match` */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "self": "http://localhost:8080/REST/workdayCalculation/v1/calculationRequests/04W-00216N8-MV-Z",
                     *       "ticketNumber": "04W-00216N8-MV-Z",
                     *       "status": "calculated",
                     *       "clientReference": "ART60-2027-3",
                     *       "worker": {
                     *         "ssin": "85031400127"
                     *       },
                     *       "welfareCentre": {
                     *         "enterpriseNumber": "0812339069"
                     *       },
                     *       "phase": "first",
                     *       "plannedOccupation": {
                     *         "startDate": "2027-01-01",
                     *         "endDate": "2027-12-31"
                     *       },
                     *       "creationDateTime": "2026-11-21T12:00:00.000Z",
                     *       "submissionDateTime": "2026-11-21T12:00:00.000Z",
                     *       "neoOffice": {
                     *         "code": "arlon",
                     *         "name": "ARLON"
                     *       },
                     *       "plannedWorkRegime": {
                     *         "daysPerWeek": "5",
                     *         "minutesPerWeek": 2280,
                     *         "fullTimeMinutesPerWeek": 2280
                     *       },
                     *       "occupationPeriods": [
                     *         {
                     *           "countryCode": "BE",
                     *           "period": {
                     *             "startDate": "2025-09-01",
                     *             "endDate": "2026-02-28"
                     *           },
                     *           "workRegime": {
                     *             "daysPerWeek": "5",
                     *             "minutesPerWeek": 2280,
                     *             "fullTimeMinutesPerWeek": 2280
                     *           }
                     *         }
                     *       ],
                     *       "assimilatedPeriods": [],
                     *       "extendingPeriods": [],
                     *       "comment": "La fiche de paie de janvier suit",
                     *       "editable": false,
                     *       "attachments": [
                     *         {
                     *           "attachmentId": "0d7e1c52-8a1f-4c7b-9d55-2f6f0c1b7a10",
                     *           "attachmentType": "contract",
                     *           "fileName": "contrat.pdf",
                     *           "sizeInBytes": 8,
                     *           "sha256": "86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b",
                     *           "submissionDateTime": "2026-11-21T12:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CalculationRequest"];
                };
            };
            /** @description Not changed since the given tag */
            304: {
                headers: {
                    /** @description For `If-None-Match` */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `urn:problem-type:belgif:resourceNotFound` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceCalculationRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of a request or of a part of it */
                ticketNumber: components["schemas"]["TicketNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientReference": "ART60-2027-3",
                 *       "worker": {
                 *         "ssin": "85031400127"
                 *       },
                 *       "welfareCentre": {
                 *         "enterpriseNumber": "0812339069"
                 *       },
                 *       "phase": "first",
                 *       "plannedOccupation": {
                 *         "startDate": "2027-01-01",
                 *         "endDate": "2027-12-31"
                 *       },
                 *       "plannedWorkRegime": {
                 *         "daysPerWeek": "5",
                 *         "minutesPerWeek": 2280,
                 *         "fullTimeMinutesPerWeek": 2280
                 *       },
                 *       "occupationPeriods": [
                 *         {
                 *           "countryCode": "BE",
                 *           "period": {
                 *             "startDate": "2025-09-01",
                 *             "endDate": "2026-02-28"
                 *           },
                 *           "workRegime": {
                 *             "daysPerWeek": "5",
                 *             "minutesPerWeek": 2280,
                 *             "fullTimeMinutesPerWeek": 2280
                 *           }
                 *         }
                 *       ],
                 *       "assimilatedPeriods": [],
                 *       "extendingPeriods": [],
                 *       "comment": "La fiche de paie de janvier suit"
                 *     }
                 */
                "application/json": components["schemas"]["CalculationContent"];
            };
        };
        responses: {
            /** @description Replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "self": "http://localhost:8080/REST/workdayCalculation/v1/calculationRequests/04W-00216N8-MV-Z",
                     *       "ticketNumber": "04W-00216N8-MV-Z",
                     *       "status": "returned",
                     *       "clientReference": "ART60-2027-3",
                     *       "worker": {
                     *         "ssin": "85031400127"
                     *       },
                     *       "welfareCentre": {
                     *         "enterpriseNumber": "0812339069"
                     *       },
                     *       "phase": "first",
                     *       "plannedOccupation": {
                     *         "startDate": "2027-01-01",
                     *         "endDate": "2027-12-31"
                     *       },
                     *       "creationDateTime": "2026-11-21T12:00:00.000Z",
                     *       "submissionDateTime": "2026-11-21T12:00:00.000Z",
                     *       "neoOffice": {
                     *         "code": "arlon",
                     *         "name": "ARLON"
                     *       },
                     *       "plannedWorkRegime": {
                     *         "daysPerWeek": "5",
                     *         "minutesPerWeek": 2280,
                     *         "fullTimeMinutesPerWeek": 2280
                     *       },
                     *       "occupationPeriods": [
                     *         {
                     *           "countryCode": "BE",
                     *           "period": {
                     *             "startDate": "2025-09-01",
                     *             "endDate": "2026-02-28"
                     *           },
                     *           "workRegime": {
                     *             "daysPerWeek": "5",
                     *             "minutesPerWeek": 2280,
                     *             "fullTimeMinutesPerWeek": 2280
                     *           }
                     *         }
                     *       ],
                     *       "assimilatedPeriods": [],
                     *       "extendingPeriods": [],
                     *       "comment": "La fiche de paie de janvier suit",
                     *       "editable": true,
                     *       "returnReason": "La période de 2025 n’est pas prouvée",
                     *       "attachments": [
                     *         {
                     *           "attachmentId": "0d7e1c52-8a1f-4c7b-9d55-2f6f0c1b7a10",
                     *           "attachmentType": "contract",
                     *           "fileName": "contrat.pdf",
                     *           "sizeInBytes": 8,
                     *           "sha256": "86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b",
                     *           "submissionDateTime": "2026-11-21T12:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CalculationRequest"];
                };
            };
            /** @description `urn:problem-type:belgif:badRequest` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `urn:problem-type:belgif:missingPermission` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `urn:problem-type:belgif:resourceNotFound` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `urn:problem-type:onem-mock:workdayCalculation:calculationNotEditable` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCalculationAttachment: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID in quotes, new for each content and the same for its repeats; known for 24 hours */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Number of a request or of a part of it */
                ticketNumber: components["schemas"]["TicketNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": {
                 *         "attachmentType": "contract",
                 *         "fileName": "contrat.pdf"
                 *       },
                 *       "content": "%PDF-1.7"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["CalculationAttachmentUpload"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    /** @description Absolute address of what was created */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attachmentId": "0d7e1c52-8a1f-4c7b-9d55-2f6f0c1b7a10",
                     *       "attachmentType": "contract",
                     *       "fileName": "contrat.pdf",
                     *       "sizeInBytes": 8,
                     *       "sha256": "86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b",
                     *       "submissionDateTime": "2026-11-21T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CalculationAttachment"];
                };
            };
            /** @description `urn:problem-type:belgif:badRequest` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `urn:problem-type:belgif:resourceNotFound` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `urn:problem-type:onem-mock:workdayCalculation:calculationNotEditable`, `urn:problem-type:onem-mock:workdayCalculation:idempotencyKeyReused`, `urn:problem-type:onem-mock:workdayCalculation:idempotencyKeyInUse` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `urn:problem-type:belgif:payloadTooLarge` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalculationResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of a request or of a part of it */
                ticketNumber: components["schemas"]["TicketNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ticketNumber": "04W-00216N8-MV-Z",
                     *       "calculationDateTime": "2026-11-21T12:00:00.000Z",
                     *       "workdays": 156,
                     *       "plannedWorkdays": 156,
                     *       "requiredWorkdays": 312,
                     *       "earliestApplicationDate": "2027-07-01",
                     *       "referencePeriod": {
                     *         "startDate": "2024-07-01",
                     *         "endDate": "2027-06-30"
                     *       },
                     *       "referenceMonths": 36,
                     *       "countingMethod": "fullTime",
                     *       "occupationPeriods": [
                     *         {
                     *           "treatment": "counted",
                     *           "workdays": "156.00"
                     *         }
                     *       ],
                     *       "assimilatedPeriods": [],
                     *       "extendingPeriods": [],
                     *       "neoOffice": {
                     *         "code": "arlon",
                     *         "name": "ARLON"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CalculationResult"];
                };
            };
            /** @description `urn:problem-type:belgif:resourceNotFound` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRevision: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID in quotes, new for each content and the same for its repeats; known for 24 hours */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Number of a request or of a part of it */
                ticketNumber: components["schemas"]["TicketNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientReference": "ART60-2027-3b",
                 *       "recalculationReason": "eventDuringContract"
                 *     }
                 */
                "application/json": components["schemas"]["NewRevision"];
            };
        };
        responses: {
            /** @description The copy */
            201: {
                headers: {
                    /** @description Absolute address of what was created */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "self": "http://localhost:8080/REST/workdayCalculation/v1/calculationRequests/04W-00216N9-N0-Z",
                     *       "ticketNumber": "04W-00216N9-N0-Z",
                     *       "status": "draft",
                     *       "clientReference": "ART60-2027-3b",
                     *       "worker": {
                     *         "ssin": "85031400127"
                     *       },
                     *       "welfareCentre": {
                     *         "enterpriseNumber": "0812339069"
                     *       },
                     *       "phase": "recalculation",
                     *       "plannedOccupation": {
                     *         "startDate": "2027-01-01",
                     *         "endDate": "2027-12-31"
                     *       },
                     *       "creationDateTime": "2026-11-21T12:00:00.000Z",
                     *       "revisionOf": "04W-00216N8-MV-Z",
                     *       "neoOffice": {
                     *         "code": "arlon",
                     *         "name": "ARLON"
                     *       },
                     *       "plannedWorkRegime": {
                     *         "daysPerWeek": "5",
                     *         "minutesPerWeek": 2280,
                     *         "fullTimeMinutesPerWeek": 2280
                     *       },
                     *       "occupationPeriods": [
                     *         {
                     *           "countryCode": "BE",
                     *           "period": {
                     *             "startDate": "2025-09-01",
                     *             "endDate": "2026-02-28"
                     *           },
                     *           "workRegime": {
                     *             "daysPerWeek": "5",
                     *             "minutesPerWeek": 2280,
                     *             "fullTimeMinutesPerWeek": 2280
                     *           }
                     *         }
                     *       ],
                     *       "assimilatedPeriods": [],
                     *       "extendingPeriods": [],
                     *       "comment": "La fiche de paie de janvier suit",
                     *       "recalculationReason": "eventDuringContract",
                     *       "editable": true,
                     *       "attachments": []
                     *     }
                     */
                    "application/json": components["schemas"]["CalculationRequest"];
                };
            };
            /** @description `urn:problem-type:belgif:badRequest` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `urn:problem-type:belgif:resourceNotFound` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `urn:problem-type:onem-mock:workdayCalculation:calculationNotCalculated`, `urn:problem-type:onem-mock:workdayCalculation:idempotencyKeyReused`, `urn:problem-type:onem-mock:workdayCalculation:idempotencyKeyInUse` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of a request or of a part of it */
                ticketNumber: components["schemas"]["TicketNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "certifiedAccurate": true
                 *     }
                 */
                "application/json": components["schemas"]["NewSubmission"];
            };
        };
        responses: {
            /** @description Sent again, or sent already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ticketNumber": "04W-00216N8-MV-Z",
                     *       "submissionDateTime": "2026-11-21T12:00:00.000Z",
                     *       "dueDate": "2026-11-27"
                     *     }
                     */
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description Sent */
            201: {
                headers: {
                    /** @description Absolute address of what was created */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ticketNumber": "04W-00216N9-N0-Z",
                     *       "submissionDateTime": "2026-11-21T12:00:00.000Z",
                     *       "dueDate": "2026-11-27"
                     *     }
                     */
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description `urn:problem-type:belgif:badRequest` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `urn:problem-type:belgif:resourceNotFound` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `urn:problem-type:onem-mock:workdayCalculation:calculationNotEditable`, `urn:problem-type:onem-mock:workdayCalculation:calculationLimitReached` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    queryCalculationRequests: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                sort?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "statuses": [
                 *         "sent"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CalculationRequestQuery"];
            };
        };
        responses: {
            /** @description A page of the result */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "href": "http://localhost:8080/REST/workdayCalculation/v1/calculationRequests/04W-00216N8-MV-Z",
                     *           "ticketNumber": "04W-00216N8-MV-Z",
                     *           "status": "sent",
                     *           "clientReference": "ART60-2027-3",
                     *           "worker": {
                     *             "ssin": "85031400127"
                     *           },
                     *           "welfareCentre": {
                     *             "enterpriseNumber": "0812339069"
                     *           },
                     *           "phase": "first",
                     *           "plannedOccupation": {
                     *             "startDate": "2027-01-01",
                     *             "endDate": "2027-12-31"
                     *           },
                     *           "creationDateTime": "2026-11-21T12:00:00.000Z",
                     *           "submissionDateTime": "2026-11-21T12:00:00.000Z",
                     *           "dueDate": "2026-11-27",
                     *           "neoOffice": {
                     *             "code": "arlon",
                     *             "name": "ARLON"
                     *           }
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CalculationRequestPage"];
                };
            };
            /** @description `urn:problem-type:belgif:badRequest` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalculationOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalculationHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It works */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "UP"
                     *     }
                     */
                    "application/json": components["schemas"]["HealthStatus"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalculationProblemType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                problemType: "badRequest" | "noAccessToken" | "invalidAccessToken" | "expiredAccessToken" | "missingScope" | "missingPermission" | "resourceNotFound" | "payloadTooLarge" | "tooManyRequests" | "internalServerError" | "badGateway" | "serviceUnavailable" | "calculationLimitReached" | "calculationNotEditable" | "calculationNotCalculated" | "idempotencyKeyReused" | "idempotencyKeyInUse";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "problemType": "urn:problem-type:onem-mock:workdayCalculation:calculationLimitReached",
                     *       "title": "Calculation Limit Reached",
                     *       "status": 409,
                     *       "description": {
                     *         "fr": "Deux calculs ont déjà été demandés pour cette occupation ; un autre exige une dérogation.",
                     *         "nl": "Voor deze tewerkstelling werden al twee berekeningen gevraagd; een volgende vereist een afwijking.",
                     *         "de": "Für diese Beschäftigung wurden schon zwei Berechnungen beantragt; eine weitere verlangt eine Abweichung."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProblemTypeDescription"];
                };
            };
            /** @description `urn:problem-type:belgif:resourceNotFound` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
