/** The version of package.json, written in by the build and by the test runner. */
declare const __BAW_VERSION__: string;
