// Made of the OpenAPI document by `npm run openapi:documents`.

export interface paths {
    "/accessProfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do, and for whom */
        get: operations["getAccessProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/careerBreakRequests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File the employer’s part of a request
         * @description A repeat with the same key and content gets the first answer again. Fields that are not defined are refused.
         */
        post: operations["createCareerBreakRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/careerBreakRequests/{ticketNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request */
        get: operations["getCareerBreakRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/careerBreakRequests/{ticketNumber}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents of a request, oldest first, and what is still missing */
        get: operations["getAttachments"];
        put?: never;
        /**
         * Add a document
         * @description PDF or JPEG by its first bytes. The part `content` needs a file name in its header; the name that counts is in the description.
         */
        post: operations["createAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/careerBreakRequests/{ticketNumber}/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The content of a document */
        get: operations["getAttachmentContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/careerBreakRequests/{ticketNumber}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cancellation of a request */
        get: operations["getCancellation"];
        /** Cancel a request */
        put: operations["replaceCancellation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/careerBreakRequests/{ticketNumber}/modifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The modifications of a request, oldest first */
        get: operations["getModifications"];
        put?: never;
        /**
         * Change the end date
         * @description Anything else is changed by cancelling and filing again.
         */
        post: operations["createModification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/careerBreakRequests/{ticketNumber}/modifications/{partTicketNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One modification of a request */
        get: operations["getModification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/careerBreakRequests/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the requests of the last two years
         * @description Criteria are in the body because they may identify a person. `next` is to be called with POST and the same body.
         */
        post: operations["queryCareerBreakRequests"];
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
        get: operations["getOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employerProfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The parameters of the enterprise that has signed in */
        get: operations["getEmployerProfile"];
        /**
         * Save the parameters
         * @description With `If-Match`, only if they are still those that the caller has seen; else 412 without a body.
         */
        put: operations["replaceEmployerProfile"];
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
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personnelMembers/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who works for an employer, as Dimona knows it
         * @description For employers with fewer than 100 workers; not in the capacity of an organising authority. The reason is in `reason`.
         */
        post: operations["queryPersonnelMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refData/attachmentTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Types of attachments */
        get: operations["getAttachmentTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refData/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Communities */
        get: operations["getCommunities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refData/leaveTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leave types */
        get: operations["getLeaveTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refData/neoOffices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offices of the National Employment Office */
        get: operations["getNeoOffices"];
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
        get: operations["getProblemType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refData/regimes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Regimes */
        get: operations["getRegimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refData/requestStatuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statuses of a request */
        get: operations["getRequestStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refData/workerStatuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statuses of staff in education and public service */
        get: operations["getWorkerStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workerNotifications/{ticketNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One notification */
        get: operations["getWorkerNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workerNotifications/{ticketNumber}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a document to a notification
         * @description It goes with the request when the notification is accepted.
         */
        post: operations["createNotificationAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workerNotifications/{ticketNumber}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decision on a notification */
        get: operations["getDecision"];
        /**
         * Refuse a notification, or accept it and create the request
         * @description Each notification is decided once; the same decision again gets the one that stands. The employer’s part is needed as far as the notification lists it as missing. With `If-Match`, only if the notification is still what the caller has seen; else 412 without a body.
         */
        put: operations["replaceDecision"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workerNotifications/{ticketNumber}/postponements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a later start
         * @description The leave keeps its length: the last day moves with the first.
         */
        post: operations["createPostponement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workerNotifications/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the notifications that workers have sent
         * @description Newest first. Criteria are in the body because they may identify a person. `next` is to be called with POST and the same body.
         */
        post: operations["queryWorkerNotifications"];
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
        AccessProfile: {
            enterpriseName: string;
            enterpriseNumber: string;
            /** @description Tells the state of a simulation from any other; absent where there is only one */
            environmentId?: string;
            /** @description How long the service remembers an Idempotency-Key; absent when it knows none */
            idempotencyKeyLifetimeSec?: number;
            /** @description The schools that the caller may file for as organising authority; absent where it may for any */
            institutions?: {
                communityCode: string;
                enterpriseName?: string;
                enterpriseNumber: string;
            }[];
            /**
             * Limits
             * @description What one caller may ask of the service; absent where nothing is limited
             */
            limits?: {
                callsPerSecond?: number;
                concurrentCalls?: number;
            };
            mandators: {
                endDate?: string;
                enterpriseName?: string;
                enterpriseNumber: string;
                startDate?: string;
            }[];
            permissions: string[];
        };
        Attachment: {
            attachmentId: string;
            /** @enum {string} */
            attachmentType: "medicalCertificate" | "hospitalProof" | "palliativeCertificate" | "carerRecognition" | "motiveProof" | "kinshipProof" | "occupationDeclaration" | "contract" | "other";
            fileName: string;
            otherDescription?: string;
            /** @description Digest of the content in hexadecimal, by which it can be recognised */
            sha256: string;
            sizeInBytes: number;
            submissionDateTime: components["schemas"]["DateTime"];
        };
        Attachments: {
            items: components["schemas"]["Attachment"][];
            /** @description What is still missing before the file goes to the National Employment Office */
            requiredAttachmentTypes: ("medicalCertificate" | "hospitalProof" | "palliativeCertificate" | "carerRecognition" | "motiveProof" | "kinshipProof" | "occupationDeclaration" | "contract" | "other")[];
        };
        /** @enum {string} */
        AttachmentTypeCode: "medicalCertificate" | "hospitalProof" | "palliativeCertificate" | "carerRecognition" | "motiveProof" | "kinshipProof" | "occupationDeclaration" | "contract" | "other";
        AttachmentUpload: {
            /**
             * Format: binary
             * @description PDF or JPEG, at most 2,097,152 bytes
             */
            content: string;
            description: components["schemas"]["NewAttachment"];
        };
        Cancellation: {
            partTicketNumber: string;
            submissionDateTime: components["schemas"]["DateTime"];
            ticketNumber: string;
        };
        /** @enum {string} */
        CapacityCode: "employer" | "organizingAuthority";
        CareerBreakRequest: {
            cancellable: boolean;
            /** @enum {string} */
            capacity?: "employer" | "organizingAuthority";
            certifiedAccurate?: boolean;
            clientReference?: string;
            comment?: string;
            confirmationEmailRequested?: boolean;
            /** @description False once the worker has completed his or her part: then the answer holds what the overview shows, and no details */
            consultable?: boolean;
            currentEndDate: string;
            /** Employer */
            employer: {
                enterpriseNumber: string;
                /** @enum {string} */
                sector?: "private" | "public";
            };
            /** Institution */
            institution?: {
                communityCode: string;
                enterpriseNumber: string;
            };
            /** @enum {string} */
            leaveType: "parentalLeave" | "medicalAssistance" | "palliativeCare" | "informalCare" | "timeCredit" | "careerBreak";
            modifiable: boolean;
            /** @enum {string} */
            motive?: "child" | "palliative" | "illRelative" | "disabledChild" | "illMinorChild" | "training" | "endOfCareer" | "hospitalisedChild";
            multipleEmployers?: boolean;
            neoOffice: components["schemas"]["NeoOffice"];
            origin?: string;
            /** Period */
            period: {
                endDate: string;
                startDate: string;
            };
            reducedWorkingTimeScheme?: boolean;
            /** @enum {string} */
            regime: "full" | "fullFlexible" | "half" | "halfFlexible" | "oneThird" | "oneQuarter" | "oneFifth" | "oneTenth";
            requiredAttachmentTypes: string[];
            /** Format: uri */
            self?: string;
            /** @enum {string} */
            status: "awaitingWorker" | "awaitingAttachments" | "awaitingProcessing" | "inProcessing" | "closed" | "cancelled";
            submissionDateTime: components["schemas"]["DateTime"];
            ticketNumber: string;
            warnings?: {
                code: string;
                label: string;
            }[];
            /** Worker */
            worker: {
                emailAddress?: string;
                jointCommissionNumber?: string;
                ssin: string;
                statusCode?: string;
                workerCode?: string;
            };
            workerNoticeDate?: string;
            workerPartCompletedDateTime?: components["schemas"]["DateTime"];
            /** Workloads */
            workloads?: {
                /** Abandoned */
                abandoned?: {
                    lessonPeriodsPerWeek?: string;
                    minutesPerWeek?: number;
                };
                /** Before */
                before: {
                    lessonPeriodsPerWeek?: string;
                    minutesPerWeek?: number;
                };
                /** During */
                during?: {
                    lessonPeriodsPerWeek?: string;
                    minutesPerWeek?: number;
                };
                /** FullTime */
                fullTime: {
                    lessonPeriodsPerWeek?: string;
                    minutesPerWeek?: number;
                };
            };
        };
        CareerBreakRequestItem: {
            /** @enum {string} */
            capacity?: "employer" | "organizingAuthority";
            clientReference?: string;
            /** Employer */
            employer: {
                enterpriseNumber: string;
            };
            /** Format: uri */
            href?: string;
            /** Institution */
            institution?: {
                communityCode: string;
                enterpriseNumber: string;
            };
            /** @enum {string} */
            leaveType: "parentalLeave" | "medicalAssistance" | "palliativeCare" | "informalCare" | "timeCredit" | "careerBreak";
            neoOffice: components["schemas"]["NeoOffice"];
            /** Period */
            period: {
                endDate: string;
                startDate: string;
            };
            /** @enum {string} */
            regime: "full" | "fullFlexible" | "half" | "halfFlexible" | "oneThird" | "oneQuarter" | "oneFifth" | "oneTenth";
            /** @enum {string} */
            status: "awaitingWorker" | "awaitingAttachments" | "awaitingProcessing" | "inProcessing" | "closed" | "cancelled";
            submissionDateTime: components["schemas"]["DateTime"];
            ticketNumber: string;
            /** Worker */
            worker: {
                name?: string;
                ssin: string;
            };
        };
        CareerBreakRequestPage: {
            items: components["schemas"]["CareerBreakRequestItem"][];
            /** Format: uri */
            next?: string;
            page: number;
            pageSize: number;
            total: number;
        };
        CareerBreakRequestQuery: {
            capacity?: components["schemas"]["CapacityCode"];
            clientReference?: components["schemas"]["ClientReference"];
            leaveTypes?: components["schemas"]["LeaveTypeCode"][];
            period?: components["schemas"]["PeriodOptionalEnd"];
            regimes?: components["schemas"]["RegimeCode"][];
            ssin?: components["schemas"]["Ssin"];
            statuses?: components["schemas"]["RequestStatusCode"][];
            ticketNumber?: components["schemas"]["TicketNumber"];
        };
        /** @description The sender's own reference */
        ClientReference: string;
        CodeList: {
            items: components["schemas"]["CodeWithLabel"][];
        };
        CodeWithLabel: {
            code: string;
            label: components["schemas"]["LocalizedString"];
        };
        Comment: string;
        /** @enum {string} */
        CommunityCode: "frenchSpeaking" | "flemish" | "germanSpeaking";
        ContactName: string;
        /**
         * Format: date
         * @description A day, yyyy-mm-dd
         */
        Date: string;
        /** Format: date-time */
        DateTime: string;
        /** Format: email */
        EmailAddress: string;
        /** @description `sector` is that of the employer; absent, it follows from the rest of the request */
        Employer: {
            enterpriseNumber: components["schemas"]["EnterpriseNumber"];
            sector?: components["schemas"]["EmployerSectorCode"];
        };
        EmployerPart: {
            clientReference?: components["schemas"]["ClientReference"];
            comment?: components["schemas"]["Comment"];
            institution?: components["schemas"]["Institution"];
            jointCommissionNumber?: components["schemas"]["JointCommissionNumber"];
            multipleEmployers?: boolean;
            reducedWorkingTimeScheme?: boolean;
            sector?: components["schemas"]["EmployerSectorCode"];
            statusCode?: components["schemas"]["WorkerStatusCode"];
            workerCode?: components["schemas"]["WorkerCode"];
            workerNoticeDate?: components["schemas"]["Date"];
            workloads?: components["schemas"]["Workloads"];
        };
        EmployerProfile: {
            contactFirstName?: string;
            contactLastName: string;
            electronicNotificationsAccepted: boolean;
            emailAddress: string;
            mobileNumber?: string;
            phoneNumber?: string;
            /** @enum {string} */
            sector: "private" | "public";
        };
        /** @enum {string} */
        EmployerSectorCode: "private" | "public";
        /** @description Number in the Crossroads Bank for Enterprises, digits only */
        EnterpriseNumber: string;
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
        /** @description The school where the worker is occupied */
        Institution: {
            communityCode: components["schemas"]["CommunityCode"];
            enterpriseNumber: components["schemas"]["EnterpriseNumber"];
        };
        /** @description Joint committee, such as 200.00 */
        JointCommissionNumber: string;
        /** @description What of the employer’s part the service knows already */
        KnownEmployerPart: {
            clientReference?: string;
            comment?: string;
            /** Institution */
            institution?: {
                communityCode: string;
                enterpriseNumber: string;
            };
            jointCommissionNumber?: string;
            multipleEmployers?: boolean;
            reducedWorkingTimeScheme?: boolean;
            sector?: string;
            statusCode?: string;
            workerCode?: string;
            workerNoticeDate?: string;
            /** Workloads */
            workloads?: {
                /** Abandoned */
                abandoned?: {
                    lessonPeriodsPerWeek?: string;
                    minutesPerWeek?: number;
                };
                /** Before */
                before: {
                    lessonPeriodsPerWeek?: string;
                    minutesPerWeek?: number;
                };
                /** During */
                during?: {
                    lessonPeriodsPerWeek?: string;
                    minutesPerWeek?: number;
                };
                /** FullTime */
                fullTime: {
                    lessonPeriodsPerWeek?: string;
                    minutesPerWeek?: number;
                };
            };
        };
        /** @enum {string} */
        LeaveTypeCode: "parentalLeave" | "medicalAssistance" | "palliativeCare" | "informalCare" | "timeCredit" | "careerBreak";
        LocalizedString: {
            de: string;
            fr: string;
            nl: string;
        };
        Modification: {
            comment?: string;
            newEndDate: string;
            partTicketNumber: string;
            submissionDateTime: components["schemas"]["DateTime"];
            ticketNumber: string;
        };
        Modifications: {
            items: components["schemas"]["Modification"][];
        };
        /** @enum {string} */
        MotiveCode: "child" | "palliative" | "illRelative" | "disabledChild" | "illMinorChild" | "training" | "endOfCareer" | "hospitalisedChild";
        NeoOffice: {
            code: string;
            name: string;
        };
        NewAttachment: {
            attachmentType: components["schemas"]["AttachmentTypeCode"];
            fileName: string;
            /** @description Required for the type `other`, refused for any other type */
            otherDescription?: string;
        };
        NewCancellation: {
            /** @enum {boolean} */
            confirmed: true;
            emailAddress?: components["schemas"]["EmailAddress"];
        };
        NewCareerBreakRequest: {
            capacity: components["schemas"]["CapacityCode"];
            /** @enum {boolean} */
            certifiedAccurate: true;
            clientReference?: components["schemas"]["ClientReference"];
            comment?: components["schemas"]["Comment"];
            confirmationEmailRequested?: boolean;
            employer: components["schemas"]["Employer"];
            institution?: components["schemas"]["Institution"];
            leaveType: components["schemas"]["LeaveTypeCode"];
            motive?: components["schemas"]["MotiveCode"];
            multipleEmployers: boolean;
            period: components["schemas"]["Period"];
            reducedWorkingTimeScheme: boolean;
            regime: components["schemas"]["RegimeCode"];
            worker: components["schemas"]["Worker"];
            workerNoticeDate: components["schemas"]["Date"];
            workloads: components["schemas"]["Workloads"];
        };
        NewEmployerProfile: {
            contactFirstName?: components["schemas"]["ContactName"];
            /** @description Name of a person or of a service */
            contactLastName: string;
            /** @description Whether workers may send notifications electronically; absent is no */
            electronicNotificationsAccepted?: boolean;
            emailAddress: components["schemas"]["EmailAddress"];
            mobileNumber?: components["schemas"]["PhoneNumber"];
            phoneNumber?: components["schemas"]["PhoneNumber"];
            sector: components["schemas"]["EmployerSectorCode"];
        };
        NewModification: {
            /** @enum {boolean} */
            certifiedAccurate: true;
            comment?: components["schemas"]["Comment"];
            confirmationEmailRequested?: boolean;
            newEndDate: components["schemas"]["Date"];
        };
        /** @description `accepted` needs `certifiedAccurate` */
        NewNotificationDecision: {
            /** @enum {boolean} */
            certifiedAccurate?: true;
            decision: components["schemas"]["NotificationDecisionCode"];
            eboxConsent?: boolean;
            employerPart?: components["schemas"]["EmployerPart"];
        };
        NewPostponement: {
            newStartDate: components["schemas"]["Date"];
            reason?: components["schemas"]["Comment"];
        };
        NotificationDecision: {
            /** @enum {string} */
            decision: "accepted" | "refused";
            decisionDateTime: components["schemas"]["DateTime"];
            eboxConsent?: boolean;
            /**
             * Format: uri
             * @description Address of that request
             */
            href?: string;
            notificationTicketNumber: string;
            /** @description Ticket of the request that the acceptance created */
            ticketNumber?: string;
        };
        /** @enum {string} */
        NotificationDecisionCode: "accepted" | "refused";
        /** @enum {string} */
        NotificationStatusCode: "toProcess" | "postponed" | "accepted" | "refused";
        /** @description First and last day, both included */
        Period: {
            endDate: components["schemas"]["Date"];
            startDate: components["schemas"]["Date"];
        };
        PeriodOptionalEnd: {
            endDate?: components["schemas"]["Date"];
            startDate?: components["schemas"]["Date"];
        };
        PersonnelMember: {
            jointCommissionNumber?: string;
            name: string;
            /** @description First day in service */
            since: string;
            ssin: string;
            /** @description Last day in service; absent while there is none */
            until?: string;
            /** @enum {string} */
            workerCode?: "whiteCollar" | "blueCollar";
        };
        PersonnelMemberPage: {
            items: components["schemas"]["PersonnelMember"][];
            /** Format: uri */
            next?: string;
            page: number;
            pageSize: number;
            total: number;
        };
        PersonnelMemberQuery: {
            capacity?: components["schemas"]["CapacityCode"];
            /**
             * Employer
             * @description Absent: the enterprise that has signed in
             */
            employer?: {
                enterpriseNumber: components["schemas"]["EnterpriseNumber"];
            };
            /**
             * Format: date
             * @description Only who is in service on that day
             */
            onDate?: string;
            ssins?: components["schemas"]["Ssin"][];
        };
        /** @description International form, digits only after the plus */
        PhoneNumber: string;
        Postponement: {
            newEndDate: string;
            newStartDate: string;
            partTicketNumber: string;
            reason?: string;
            submissionDateTime: components["schemas"]["DateTime"];
            ticketNumber: string;
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
        /** @enum {string} */
        RegimeCode: "full" | "fullFlexible" | "half" | "halfFlexible" | "oneThird" | "oneQuarter" | "oneFifth" | "oneTenth";
        /** @enum {string} */
        RequestStatusCode: "awaitingWorker" | "awaitingAttachments" | "awaitingProcessing" | "inProcessing" | "closed" | "cancelled";
        /** @description National register or BIS number, digits only */
        Ssin: string;
        /** @description Number of a request or of a part of it */
        TicketNumber: string;
        WeeklyWorkload: {
            minutesPerWeek: number;
        } | {
            lessonPeriodsPerWeek: string;
        };
        Worker: {
            emailAddress?: components["schemas"]["EmailAddress"];
            jointCommissionNumber?: components["schemas"]["JointCommissionNumber"];
            ssin: components["schemas"]["Ssin"];
            statusCode?: components["schemas"]["WorkerStatusCode"];
            workerCode?: components["schemas"]["WorkerCode"];
        };
        /** @enum {string} */
        WorkerCode: "whiteCollar" | "blueCollar";
        WorkerNotification: {
            attachments: components["schemas"]["Attachment"][];
            /** @enum {string} */
            capacity: "employer" | "organizingAuthority";
            decision?: components["schemas"]["NotificationDecision"];
            /** Employer */
            employer: {
                enterpriseNumber: string;
            };
            employerPart: components["schemas"]["KnownEmployerPart"];
            /** @enum {string} */
            leaveType: "parentalLeave" | "medicalAssistance" | "palliativeCare" | "informalCare" | "timeCredit" | "careerBreak";
            /** @description Fields of the employer’s part that an acceptance must still bring */
            missingEmployerPart: string[];
            /** @enum {string} */
            motive?: "child" | "palliative" | "illRelative" | "disabledChild" | "illMinorChild" | "training" | "endOfCareer" | "hospitalisedChild";
            /** NeoOffice */
            neoOffice: {
                code: string;
                name: string;
            };
            /**
             * Period
             * @description As it was last proposed: by the worker, or by the last postponement
             */
            period: {
                endDate: string;
                startDate: string;
            };
            postponements: components["schemas"]["Postponement"][];
            /** @enum {string} */
            regime: "full" | "fullFlexible" | "half" | "halfFlexible" | "oneThird" | "oneQuarter" | "oneFifth" | "oneTenth";
            /** RequestedPeriod */
            requestedPeriod: {
                endDate: string;
                startDate: string;
            };
            /** @description Documents that are still missing */
            requiredAttachmentTypes: string[];
            /** Format: uri */
            self?: string;
            /** @enum {string} */
            status: "toProcess" | "postponed" | "accepted" | "refused";
            submissionDateTime: components["schemas"]["DateTime"];
            ticketNumber: string;
            /** Worker */
            worker: {
                emailAddress?: string;
                name?: string;
                ssin: string;
            };
        };
        WorkerNotificationItem: {
            /** @enum {string} */
            capacity?: "employer" | "organizingAuthority";
            /** Employer */
            employer: {
                enterpriseNumber: string;
            };
            /** Format: uri */
            href?: string;
            /** @enum {string} */
            leaveType: "parentalLeave" | "medicalAssistance" | "palliativeCare" | "informalCare" | "timeCredit" | "careerBreak";
            /** NeoOffice */
            neoOffice: {
                code: string;
                name: string;
            };
            /** Period */
            period: {
                endDate: string;
                startDate: string;
            };
            /** @enum {string} */
            regime: "full" | "fullFlexible" | "half" | "halfFlexible" | "oneThird" | "oneQuarter" | "oneFifth" | "oneTenth";
            /** @enum {string} */
            status: "toProcess" | "postponed" | "accepted" | "refused";
            submissionDateTime: components["schemas"]["DateTime"];
            ticketNumber: string;
            /** Worker */
            worker: {
                name?: string;
                ssin: string;
            };
        };
        WorkerNotificationPage: {
            items: components["schemas"]["WorkerNotificationItem"][];
            /** Format: uri */
            next?: string;
            page: number;
            pageSize: number;
            total: number;
        };
        WorkerNotificationQuery: {
            leaveTypes?: components["schemas"]["LeaveTypeCode"][];
            period?: components["schemas"]["PeriodOptionalEnd"];
            ssin?: components["schemas"]["Ssin"];
            statuses?: components["schemas"]["NotificationStatusCode"][];
            ticketNumber?: components["schemas"]["TicketNumber"];
        };
        /** @enum {string} */
        WorkerStatusCode: "statutory" | "contractual" | "temporary";
        /** @description `during` is absent for a full interruption */
        Workloads: {
            abandoned?: components["schemas"]["WeeklyWorkload"];
            before: components["schemas"]["WeeklyWorkload"];
            during?: components["schemas"]["WeeklyWorkload"];
            fullTime: components["schemas"]["WeeklyWorkload"];
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
    getAccessProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enterpriseNumber": "0812339069",
                     *       "enterpriseName": "Exemple SA / Voorbeeld NV",
                     *       "permissions": [
                     *         "careerBreakEmployer",
                     *         "careerBreakOrganizingAuthority",
                     *         "workdayCalculation"
                     *       ],
                     *       "mandators": [],
                     *       "environmentId": "0d7e1c52-8a1f-4c7b-9d55-2f6f0c1b7a10",
                     *       "idempotencyKeyLifetimeSec": 86400
                     *     }
                     */
                    "application/json": components["schemas"]["AccessProfile"];
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
    createCareerBreakRequest: {
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
                 *       "clientReference": "HR-2027-014",
                 *       "capacity": "employer",
                 *       "employer": {
                 *         "enterpriseNumber": "0812339069"
                 *       },
                 *       "worker": {
                 *         "ssin": "85031400127",
                 *         "workerCode": "whiteCollar",
                 *         "jointCommissionNumber": "200.00"
                 *       },
                 *       "leaveType": "parentalLeave",
                 *       "regime": "oneFifth",
                 *       "period": {
                 *         "startDate": "2027-02-01",
                 *         "endDate": "2027-06-30"
                 *       },
                 *       "workloads": {
                 *         "before": {
                 *           "minutesPerWeek": 2280
                 *         },
                 *         "fullTime": {
                 *           "minutesPerWeek": 2280
                 *         },
                 *         "during": {
                 *           "minutesPerWeek": 1824
                 *         }
                 *       },
                 *       "multipleEmployers": false,
                 *       "workerNoticeDate": "2026-11-15",
                 *       "reducedWorkingTimeScheme": false,
                 *       "certifiedAccurate": true
                 *     }
                 */
                "application/json": components["schemas"]["NewCareerBreakRequest"];
            };
        };
        responses: {
            /** @description Filed */
            201: {
                headers: {
                    /** @description Absolute address of what was created */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "self": "http://localhost:8080/REST/careerBreak/v1/careerBreakRequests/04W-00216N2-F2-Z",
                     *       "ticketNumber": "04W-00216N2-F2-Z",
                     *       "status": "awaitingWorker",
                     *       "submissionDateTime": "2026-11-21T12:00:00.000Z",
                     *       "origin": "employer",
                     *       "clientReference": "HR-2027-014",
                     *       "capacity": "employer",
                     *       "employer": {
                     *         "enterpriseNumber": "0812339069"
                     *       },
                     *       "worker": {
                     *         "ssin": "85031400127",
                     *         "workerCode": "whiteCollar",
                     *         "jointCommissionNumber": "200.00"
                     *       },
                     *       "leaveType": "parentalLeave",
                     *       "regime": "oneFifth",
                     *       "period": {
                     *         "startDate": "2027-02-01",
                     *         "endDate": "2027-06-30"
                     *       },
                     *       "workloads": {
                     *         "before": {
                     *           "minutesPerWeek": 2280
                     *         },
                     *         "fullTime": {
                     *           "minutesPerWeek": 2280
                     *         },
                     *         "during": {
                     *           "minutesPerWeek": 1824
                     *         }
                     *       },
                     *       "multipleEmployers": false,
                     *       "workerNoticeDate": "2026-11-15",
                     *       "reducedWorkingTimeScheme": false,
                     *       "certifiedAccurate": true,
                     *       "currentEndDate": "2027-06-30",
                     *       "neoOffice": {
                     *         "code": "arlon",
                     *         "name": "ARLON"
                     *       },
                     *       "requiredAttachmentTypes": [],
                     *       "consultable": true,
                     *       "modifiable": true,
                     *       "cancellable": true
                     *     }
                     */
                    "application/json": components["schemas"]["CareerBreakRequest"];
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
            /** @description `urn:problem-type:onem-mock:careerBreak:overlappingRequest`, `urn:problem-type:onem-mock:careerBreak:idempotencyKeyReused`, `urn:problem-type:onem-mock:careerBreak:idempotencyKeyInUse` */
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
    getCareerBreakRequest: {
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
            /** @description The request */
            200: {
                headers: {
                    /** @description For `If-None-Match` */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "self": "http://localhost:8080/REST/careerBreak/v1/careerBreakRequests/04W-00216N2-F2-Z",
                     *       "ticketNumber": "04W-00216N2-F2-Z",
                     *       "status": "awaitingWorker",
                     *       "submissionDateTime": "2026-11-21T12:00:00.000Z",
                     *       "origin": "employer",
                     *       "clientReference": "HR-2027-014",
                     *       "capacity": "employer",
                     *       "employer": {
                     *         "enterpriseNumber": "0812339069"
                     *       },
                     *       "worker": {
                     *         "ssin": "85031400127",
                     *         "workerCode": "whiteCollar",
                     *         "jointCommissionNumber": "200.00"
                     *       },
                     *       "leaveType": "parentalLeave",
                     *       "regime": "oneFifth",
                     *       "period": {
                     *         "startDate": "2027-02-01",
                     *         "endDate": "2027-06-30"
                     *       },
                     *       "workloads": {
                     *         "before": {
                     *           "minutesPerWeek": 2280
                     *         },
                     *         "fullTime": {
                     *           "minutesPerWeek": 2280
                     *         },
                     *         "during": {
                     *           "minutesPerWeek": 1824
                     *         }
                     *       },
                     *       "multipleEmployers": false,
                     *       "workerNoticeDate": "2026-11-15",
                     *       "reducedWorkingTimeScheme": false,
                     *       "certifiedAccurate": true,
                     *       "currentEndDate": "2027-07-31",
                     *       "neoOffice": {
                     *         "code": "arlon",
                     *         "name": "ARLON"
                     *       },
                     *       "requiredAttachmentTypes": [],
                     *       "consultable": true,
                     *       "modifiable": true,
                     *       "cancellable": true
                     *     }
                     */
                    "application/json": components["schemas"]["CareerBreakRequest"];
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
    getAttachments: {
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
            /** @description The documents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "attachmentId": "0d7e1c52-8a1f-4c7b-9d55-2f6f0c1b7a10",
                     *           "attachmentType": "other",
                     *           "otherDescription": "Attestation de naissance",
                     *           "fileName": "attestation.pdf",
                     *           "sizeInBytes": 8,
                     *           "sha256": "86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b",
                     *           "submissionDateTime": "2026-11-21T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "requiredAttachmentTypes": []
                     *     }
                     */
                    "application/json": components["schemas"]["Attachments"];
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
    createAttachment: {
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
                 *         "attachmentType": "other",
                 *         "otherDescription": "Attestation de naissance",
                 *         "fileName": "attestation.pdf"
                 *       },
                 *       "content": "%PDF-1.7"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["AttachmentUpload"];
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
                     *       "attachmentType": "other",
                     *       "otherDescription": "Attestation de naissance",
                     *       "fileName": "attestation.pdf",
                     *       "sizeInBytes": 8,
                     *       "sha256": "86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b",
                     *       "submissionDateTime": "2026-11-21T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Attachment"];
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
            /** @description `urn:problem-type:onem-mock:careerBreak:attachmentNotAllowed`, `urn:problem-type:onem-mock:careerBreak:idempotencyKeyReused`, `urn:problem-type:onem-mock:careerBreak:idempotencyKeyInUse` */
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
    getAttachmentContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: string;
                /** @description Number of a request or of a part of it */
                ticketNumber: components["schemas"]["TicketNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
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
    getCancellation: {
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
            /** @description The cancellation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "partTicketNumber": "04W-00216N4-VB-Z",
                     *       "ticketNumber": "04W-00216N2-F2-Z",
                     *       "submissionDateTime": "2026-11-21T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cancellation"];
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
    replaceCancellation: {
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
                 *       "confirmed": true
                 *     }
                 */
                "application/json": components["schemas"]["NewCancellation"];
            };
        };
        responses: {
            /** @description It was cancelled before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "partTicketNumber": "04W-00216N4-VB-Z",
                     *       "ticketNumber": "04W-00216N2-F2-Z",
                     *       "submissionDateTime": "2026-11-21T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cancellation"];
                };
            };
            /** @description Cancelled */
            201: {
                headers: {
                    /** @description Absolute address of what was created */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "partTicketNumber": "04W-00216N4-VB-Z",
                     *       "ticketNumber": "04W-00216N2-F2-Z",
                     *       "submissionDateTime": "2026-11-21T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cancellation"];
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
            /** @description `urn:problem-type:onem-mock:careerBreak:requestNotModifiable` */
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
    getModifications: {
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
            /** @description The modifications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "partTicketNumber": "04W-00216N3-0J-Z",
                     *           "ticketNumber": "04W-00216N2-F2-Z",
                     *           "newEndDate": "2027-07-31",
                     *           "submissionDateTime": "2026-11-21T12:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Modifications"];
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
    createModification: {
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
                 *       "newEndDate": "2027-07-31",
                 *       "certifiedAccurate": true
                 *     }
                 */
                "application/json": components["schemas"]["NewModification"];
            };
        };
        responses: {
            /** @description Changed */
            201: {
                headers: {
                    /** @description Absolute address of what was created */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "partTicketNumber": "04W-00216N3-0J-Z",
                     *       "ticketNumber": "04W-00216N2-F2-Z",
                     *       "newEndDate": "2027-07-31",
                     *       "submissionDateTime": "2026-11-21T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Modification"];
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
            /** @description `urn:problem-type:onem-mock:careerBreak:requestNotModifiable`, `urn:problem-type:onem-mock:careerBreak:requestAlreadyCancelled`, `urn:problem-type:onem-mock:careerBreak:overlappingRequest`, `urn:problem-type:onem-mock:careerBreak:idempotencyKeyReused`, `urn:problem-type:onem-mock:careerBreak:idempotencyKeyInUse` */
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
    getModification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of a request or of a part of it */
                partTicketNumber: components["schemas"]["TicketNumber"];
                /** @description Number of a request or of a part of it */
                ticketNumber: components["schemas"]["TicketNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The modification */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "partTicketNumber": "04W-00216N3-0J-Z",
                     *       "ticketNumber": "04W-00216N2-F2-Z",
                     *       "newEndDate": "2027-07-31",
                     *       "submissionDateTime": "2026-11-21T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Modification"];
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
    queryCareerBreakRequests: {
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
                 *       "ssin": "85031400127",
                 *       "statuses": [
                 *         "awaitingWorker"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CareerBreakRequestQuery"];
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
                     *           "href": "http://localhost:8080/REST/careerBreak/v1/careerBreakRequests/04W-00216N2-F2-Z",
                     *           "ticketNumber": "04W-00216N2-F2-Z",
                     *           "clientReference": "HR-2027-014",
                     *           "capacity": "employer",
                     *           "employer": {
                     *             "enterpriseNumber": "0812339069"
                     *           },
                     *           "worker": {
                     *             "ssin": "85031400127"
                     *           },
                     *           "leaveType": "parentalLeave",
                     *           "regime": "oneFifth",
                     *           "period": {
                     *             "startDate": "2027-02-01",
                     *             "endDate": "2027-06-30"
                     *           },
                     *           "submissionDateTime": "2026-11-21T12:00:00.000Z",
                     *           "status": "awaitingWorker",
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
                    "application/json": components["schemas"]["CareerBreakRequestPage"];
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
    getOpenapi: {
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
    getEmployerProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parameters */
            200: {
                headers: {
                    /** @description For `If-None-Match` */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contactLastName": "Service du personnel",
                     *       "phoneNumber": "+3222345678",
                     *       "emailAddress": "personnel@exemple.example",
                     *       "sector": "private",
                     *       "electronicNotificationsAccepted": true
                     *     }
                     */
                    "application/json": components["schemas"]["EmployerProfile"];
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
    replaceEmployerProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the parameters that are replaced */
                "If-Match"?: string;
                /** @description `*`, to save only what was never saved */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contactLastName": "Service du personnel",
                 *       "phoneNumber": "+3222345678",
                 *       "emailAddress": "personnel@exemple.example",
                 *       "sector": "private",
                 *       "electronicNotificationsAccepted": true
                 *     }
                 */
                "application/json": components["schemas"]["NewEmployerProfile"];
            };
        };
        responses: {
            /** @description Saved for the first time */
            201: {
                headers: {
                    /** @description For `If-None-Match` */
                    ETag: string;
                    /** @description Absolute address of what was created */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Saved */
            204: {
                headers: {
                    /** @description For `If-None-Match` */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description They were changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It works, perhaps not well */
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
            /** @description It is down */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "DOWN"
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
    queryPersonnelMembers: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "onDate": "2026-11-21"
                 *     }
                 */
                "application/json": components["schemas"]["PersonnelMemberQuery"];
            };
        };
        responses: {
            /** @description A page of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "ssin": "78060520465",
                     *           "name": "Dubois Chloé",
                     *           "workerCode": "whiteCollar",
                     *           "jointCommissionNumber": "200.00",
                     *           "since": "2008-05-19"
                     *         },
                     *         {
                     *           "ssin": "90012201756",
                     *           "name": "Janssens Bram",
                     *           "workerCode": "whiteCollar",
                     *           "jointCommissionNumber": "200.00",
                     *           "since": "2019-02-04"
                     *         },
                     *         {
                     *           "ssin": "82091703378",
                     *           "name": "Lambert Denis",
                     *           "workerCode": "blueCollar",
                     *           "jointCommissionNumber": "121.00",
                     *           "since": "2012-11-12"
                     *         },
                     *         {
                     *           "ssin": "99102507959",
                     *           "name": "Leroy Ismaël",
                     *           "workerCode": "blueCollar",
                     *           "jointCommissionNumber": "124.00",
                     *           "since": "2023-08-21"
                     *         },
                     *         {
                     *           "ssin": "95021140216",
                     *           "name": "Maes Els",
                     *           "workerCode": "whiteCollar",
                     *           "jointCommissionNumber": "200.00",
                     *           "since": "2021-03-01"
                     *         },
                     *         {
                     *           "ssin": "85031464067",
                     *           "name": "Peeters An",
                     *           "workerCode": "whiteCollar",
                     *           "jointCommissionNumber": "200.00",
                     *           "since": "2015-09-01"
                     *         },
                     *         {
                     *           "ssin": "76080828857",
                     *           "name": "Schmitz Jutta",
                     *           "workerCode": "whiteCollar",
                     *           "jointCommissionNumber": "200.00",
                     *           "since": "2004-04-01"
                     *         },
                     *         {
                     *           "ssin": "92071931034",
                     *           "name": "Simon Hélène",
                     *           "workerCode": "whiteCollar",
                     *           "jointCommissionNumber": "200.00",
                     *           "since": "2018-10-15"
                     *         },
                     *         {
                     *           "ssin": "88040305681",
                     *           "name": "Wouters Gitte",
                     *           "workerCode": "blueCollar",
                     *           "jointCommissionNumber": "121.00",
                     *           "since": "2016-06-20"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 9
                     *     }
                     */
                    "application/json": components["schemas"]["PersonnelMemberPage"];
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
            /** @description `urn:problem-type:onem-mock:careerBreak:personnelListUnavailable` */
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
    getAttachmentTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "medicalCertificate",
                     *           "label": {
                     *             "fr": "Attestation médicale",
                     *             "nl": "Medisch attest",
                     *             "de": "Ärztliche Bescheinigung"
                     *           }
                     *         },
                     *         {
                     *           "code": "hospitalProof",
                     *           "label": {
                     *             "fr": "Preuve d’hospitalisation",
                     *             "nl": "Bewijs van ziekenhuisopname",
                     *             "de": "Nachweis der Krankenhausaufnahme"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CodeList"];
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
    getCommunities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "frenchSpeaking",
                     *           "label": {
                     *             "fr": "Fédération Wallonie-Bruxelles",
                     *             "nl": "Federatie Wallonië-Brussel",
                     *             "de": "Föderation Wallonie-Brüssel"
                     *           }
                     *         },
                     *         {
                     *           "code": "flemish",
                     *           "label": {
                     *             "fr": "Communauté flamande",
                     *             "nl": "Vlaamse Gemeenschap",
                     *             "de": "Flämische Gemeinschaft"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CodeList"];
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
    getLeaveTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "parentalLeave",
                     *           "label": {
                     *             "fr": "Congé parental",
                     *             "nl": "Ouderschapsverlof",
                     *             "de": "Elternurlaub"
                     *           }
                     *         },
                     *         {
                     *           "code": "medicalAssistance",
                     *           "label": {
                     *             "fr": "Assistance médicale",
                     *             "nl": "Medische bijstand",
                     *             "de": "Medizinischer Beistand"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CodeList"];
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
    getNeoOffices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "antwerp",
                     *           "label": {
                     *             "fr": "ANVERS",
                     *             "nl": "ANTWERPEN",
                     *             "de": "ANTWERPEN"
                     *           }
                     *         },
                     *         {
                     *           "code": "arlon",
                     *           "label": {
                     *             "fr": "ARLON",
                     *             "nl": "AARLEN",
                     *             "de": "ARLON"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CodeList"];
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
    getProblemType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                problemType: "badRequest" | "noAccessToken" | "invalidAccessToken" | "expiredAccessToken" | "missingScope" | "missingPermission" | "resourceNotFound" | "payloadTooLarge" | "tooManyRequests" | "internalServerError" | "badGateway" | "serviceUnavailable" | "requestNotModifiable" | "requestAlreadyCancelled" | "attachmentNotAllowed" | "overlappingRequest" | "idempotencyKeyReused" | "idempotencyKeyInUse" | "notificationAlreadyDecided" | "personnelListUnavailable";
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
                     *       "problemType": "urn:problem-type:belgif:badRequest",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "description": {
                     *         "fr": "La demande contient des erreurs.",
                     *         "nl": "De aanvraag bevat fouten.",
                     *         "de": "Der Antrag enthält Fehler."
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
    getRegimes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "full",
                     *           "label": {
                     *             "fr": "Interruption complète",
                     *             "nl": "Volledige onderbreking",
                     *             "de": "Vollständige Unterbrechung"
                     *           }
                     *         },
                     *         {
                     *           "code": "fullFlexible",
                     *           "label": {
                     *             "fr": "Complet avec flexibilisation",
                     *             "nl": "Volledig, flexibel (per week)",
                     *             "de": "Vollständig mit Flexibilisierung"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CodeList"];
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
    getRequestStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "awaitingWorker",
                     *           "label": {
                     *             "fr": "En attente d’info du travailleur",
                     *             "nl": "In afwachting van inlichtingen van de werknemer",
                     *             "de": "Warten auf Angaben des Arbeitnehmers"
                     *           }
                     *         },
                     *         {
                     *           "code": "awaitingAttachments",
                     *           "label": {
                     *             "fr": "En attente des annexes",
                     *             "nl": "In afwachting van de bijlagen",
                     *             "de": "Warten auf Anlagen"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CodeList"];
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
    getWorkerStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "statutory",
                     *           "label": {
                     *             "fr": "Statutaire",
                     *             "nl": "Statutair",
                     *             "de": "Statutarisch"
                     *           }
                     *         },
                     *         {
                     *           "code": "contractual",
                     *           "label": {
                     *             "fr": "Contractuel",
                     *             "nl": "Contractueel",
                     *             "de": "Vertraglich"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CodeList"];
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
    getWorkerNotification: {
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
            /** @description The notification */
            200: {
                headers: {
                    /** @description For `If-None-Match` */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "self": "http://localhost:8080/REST/careerBreak/v1/workerNotifications/26C-00216N5-ND-Z",
                     *       "ticketNumber": "26C-00216N5-ND-Z",
                     *       "status": "postponed",
                     *       "submissionDateTime": "2026-11-21T12:00:00.000Z",
                     *       "capacity": "employer",
                     *       "employer": {
                     *         "enterpriseNumber": "0812339069"
                     *       },
                     *       "worker": {
                     *         "ssin": "85031464067",
                     *         "name": "Peeters An"
                     *       },
                     *       "leaveType": "parentalLeave",
                     *       "regime": "half",
                     *       "period": {
                     *         "startDate": "2027-04-01",
                     *         "endDate": "2027-07-31"
                     *       },
                     *       "requestedPeriod": {
                     *         "startDate": "2027-03-01",
                     *         "endDate": "2027-06-30"
                     *       },
                     *       "neoOffice": {
                     *         "code": "charleroi",
                     *         "name": "CHARLEROI"
                     *       },
                     *       "employerPart": {
                     *         "sector": "private",
                     *         "workerCode": "whiteCollar",
                     *         "jointCommissionNumber": "200.00"
                     *       },
                     *       "missingEmployerPart": [
                     *         "workloads"
                     *       ],
                     *       "requiredAttachmentTypes": [],
                     *       "attachments": [
                     *         {
                     *           "attachmentId": "0d7e1c52-8a1f-4c7b-9d55-2f6f0c1b7a10",
                     *           "attachmentType": "other",
                     *           "otherDescription": "Attestation de naissance",
                     *           "fileName": "attestation.pdf",
                     *           "sizeInBytes": 8,
                     *           "sha256": "86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b",
                     *           "submissionDateTime": "2026-11-21T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "postponements": [
                     *         {
                     *           "partTicketNumber": "26C-00216N6-SP-Z",
                     *           "ticketNumber": "26C-00216N5-ND-Z",
                     *           "newStartDate": "2027-04-01",
                     *           "newEndDate": "2027-07-31",
                     *           "reason": "Remplacement en mars",
                     *           "submissionDateTime": "2026-11-21T12:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WorkerNotification"];
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
    createNotificationAttachment: {
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
                 *         "attachmentType": "other",
                 *         "otherDescription": "Attestation de naissance",
                 *         "fileName": "attestation.pdf"
                 *       },
                 *       "content": "%PDF-1.7"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["AttachmentUpload"];
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
                     *       "attachmentType": "other",
                     *       "otherDescription": "Attestation de naissance",
                     *       "fileName": "attestation.pdf",
                     *       "sizeInBytes": 8,
                     *       "sha256": "86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b",
                     *       "submissionDateTime": "2026-11-21T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Attachment"];
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
            /** @description `urn:problem-type:onem-mock:careerBreak:notificationAlreadyDecided`, `urn:problem-type:onem-mock:careerBreak:idempotencyKeyReused`, `urn:problem-type:onem-mock:careerBreak:idempotencyKeyInUse` */
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
    getDecision: {
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
            /** @description The decision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "notificationTicketNumber": "26C-00216N5-ND-Z",
                     *       "decision": "accepted",
                     *       "eboxConsent": true,
                     *       "decisionDateTime": "2026-11-21T12:00:00.000Z",
                     *       "ticketNumber": "04W-00216N7-M5-Z",
                     *       "href": "http://localhost:8080/REST/careerBreak/v1/careerBreakRequests/04W-00216N7-M5-Z"
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationDecision"];
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
    replaceDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the notification that is decided on */
                "If-Match"?: string;
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
                 *       "decision": "accepted",
                 *       "eboxConsent": true,
                 *       "certifiedAccurate": true,
                 *       "employerPart": {
                 *         "workerCode": "whiteCollar",
                 *         "jointCommissionNumber": "200.00",
                 *         "workloads": {
                 *           "before": {
                 *             "minutesPerWeek": 2280
                 *           },
                 *           "fullTime": {
                 *             "minutesPerWeek": 2280
                 *           },
                 *           "during": {
                 *             "minutesPerWeek": 1824
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewNotificationDecision"];
            };
        };
        responses: {
            /** @description It was decided so before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "notificationTicketNumber": "26C-00216N5-ND-Z",
                     *       "decision": "accepted",
                     *       "eboxConsent": true,
                     *       "decisionDateTime": "2026-11-21T12:00:00.000Z",
                     *       "ticketNumber": "04W-00216N7-M5-Z",
                     *       "href": "http://localhost:8080/REST/careerBreak/v1/careerBreakRequests/04W-00216N7-M5-Z"
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationDecision"];
                };
            };
            /** @description Decided */
            201: {
                headers: {
                    /** @description Absolute address of what was created */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "notificationTicketNumber": "26C-00216N5-ND-Z",
                     *       "decision": "accepted",
                     *       "eboxConsent": true,
                     *       "decisionDateTime": "2026-11-21T12:00:00.000Z",
                     *       "ticketNumber": "04W-00216N7-M5-Z",
                     *       "href": "http://localhost:8080/REST/careerBreak/v1/careerBreakRequests/04W-00216N7-M5-Z"
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationDecision"];
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
            /** @description `urn:problem-type:onem-mock:careerBreak:notificationAlreadyDecided`, `urn:problem-type:onem-mock:careerBreak:overlappingRequest` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    createPostponement: {
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
                 *       "newStartDate": "2027-04-01",
                 *       "reason": "Remplacement en mars"
                 *     }
                 */
                "application/json": components["schemas"]["NewPostponement"];
            };
        };
        responses: {
            /** @description Proposed */
            201: {
                headers: {
                    /** @description Absolute address of what was created */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "partTicketNumber": "26C-00216N6-SP-Z",
                     *       "ticketNumber": "26C-00216N5-ND-Z",
                     *       "newStartDate": "2027-04-01",
                     *       "newEndDate": "2027-07-31",
                     *       "reason": "Remplacement en mars",
                     *       "submissionDateTime": "2026-11-21T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Postponement"];
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
            /** @description `urn:problem-type:onem-mock:careerBreak:notificationAlreadyDecided`, `urn:problem-type:onem-mock:careerBreak:idempotencyKeyReused`, `urn:problem-type:onem-mock:careerBreak:idempotencyKeyInUse` */
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
    queryWorkerNotifications: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
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
                 *         "toProcess"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WorkerNotificationQuery"];
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
                     *           "href": "http://localhost:8080/REST/careerBreak/v1/workerNotifications/26C-00216N5-ND-Z",
                     *           "ticketNumber": "26C-00216N5-ND-Z",
                     *           "capacity": "employer",
                     *           "employer": {
                     *             "enterpriseNumber": "0812339069"
                     *           },
                     *           "worker": {
                     *             "ssin": "85031464067",
                     *             "name": "Peeters An"
                     *           },
                     *           "leaveType": "parentalLeave",
                     *           "regime": "half",
                     *           "period": {
                     *             "startDate": "2027-03-01",
                     *             "endDate": "2027-06-30"
                     *           },
                     *           "submissionDateTime": "2026-11-21T12:00:00.000Z",
                     *           "status": "toProcess",
                     *           "neoOffice": {
                     *             "code": "charleroi",
                     *             "name": "CHARLEROI"
                     *           }
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["WorkerNotificationPage"];
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
}
