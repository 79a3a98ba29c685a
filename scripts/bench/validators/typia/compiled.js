// Made by typia 9.7.2 (MIT, see license.txt) from input.txt with `finite`, and bundled: its transformer does not run with the TypeScript of this project.
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/typia/lib/internal/_isFormatDateTime.js
var require_isFormatDateTime = __commonJS({
  "node_modules/typia/lib/internal/_isFormatDateTime.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports._isFormatDateTime = void 0;
    var _isFormatDateTime2 = (str) => PATTERN.test(str);
    exports._isFormatDateTime = _isFormatDateTime2;
    var PATTERN = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T|\s)([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$/i;
  }
});

// node_modules/typia/lib/internal/_isTypeInt64.js
var require_isTypeInt64 = __commonJS({
  "node_modules/typia/lib/internal/_isTypeInt64.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports._isTypeInt64 = void 0;
    var _isTypeInt642 = (value) => Math.floor(value) === value && MINIMUM <= value && value <= MAXIMUM;
    exports._isTypeInt64 = _isTypeInt642;
    var MINIMUM = -Math.pow(2, 63);
    var MAXIMUM = Math.pow(2, 63) - 1;
  }
});

// node_modules/typia/lib/internal/_validateReport.js
var require_validateReport = __commonJS({
  "node_modules/typia/lib/internal/_validateReport.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports._validateReport = void 0;
    var _validateReport2 = (array) => {
      const reportable = (path) => {
        if (array.length === 0)
          return true;
        const last = array[array.length - 1].path;
        return path.length > last.length || last.substring(0, path.length) !== path;
      };
      return (exceptable, error) => {
        var _a;
        if (exceptable && reportable(error.path)) {
          if (error.value === void 0)
            (_a = error.description) !== null && _a !== void 0 ? _a : error.description = [
              "The value at this path is `undefined`.",
              "",
              `Please fill the \`${error.expected}\` typed value next time.`
            ].join("\n");
          array.push(error);
        }
        return false;
      };
    };
    exports._validateReport = _validateReport2;
  }
});

// node_modules/typia/lib/internal/_createStandardSchema.js
var require_createStandardSchema = __commonJS({
  "node_modules/typia/lib/internal/_createStandardSchema.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports._createStandardSchema = void 0;
    var _createStandardSchema2 = (fn) => Object.assign(fn, {
      "~standard": {
        version: 1,
        vendor: "typia",
        validate: (input) => {
          const result = fn(input);
          if (result.success) {
            return {
              value: result.data
            };
          } else {
            return {
              issues: result.errors.map((error) => ({
                message: `expected ${error.expected}, got ${error.value}`,
                path: typiaPathToStandardSchemaPath(error.path)
              }))
            };
          }
        }
      }
    });
    exports._createStandardSchema = _createStandardSchema2;
    var PathParserState;
    (function(PathParserState2) {
      PathParserState2[PathParserState2["Start"] = 0] = "Start";
      PathParserState2[PathParserState2["Property"] = 1] = "Property";
      PathParserState2[PathParserState2["StringKey"] = 2] = "StringKey";
      PathParserState2[PathParserState2["NumberKey"] = 3] = "NumberKey";
    })(PathParserState || (PathParserState = {}));
    var typiaPathToStandardSchemaPath = (path) => {
      if (!path.startsWith("$input")) {
        throw new Error(`Invalid path: ${JSON.stringify(path)}`);
      }
      const segments = [];
      let currentSegment = "";
      let state = PathParserState.Start;
      let index = "$input".length - 1;
      while (index < path.length - 1) {
        index++;
        const char = path[index];
        if (state === PathParserState.Property) {
          if (char === "." || char === "[") {
            segments.push({
              key: currentSegment
            });
            state = PathParserState.Start;
          } else if (index === path.length - 1) {
            currentSegment += char;
            segments.push({
              key: currentSegment
            });
            index++;
            state = PathParserState.Start;
          } else {
            currentSegment += char;
          }
        } else if (state === PathParserState.StringKey) {
          if (char === '"') {
            segments.push({
              key: JSON.parse(currentSegment + char)
            });
            index += 2;
            state = PathParserState.Start;
          } else if (char === "\\") {
            currentSegment += path[index];
            index++;
            currentSegment += path[index];
          } else {
            currentSegment += char;
          }
        } else if (state === PathParserState.NumberKey) {
          if (char === "]") {
            segments.push({
              key: Number.parseInt(currentSegment)
            });
            index++;
            state = PathParserState.Start;
          } else {
            currentSegment += char;
          }
        }
        if (state === PathParserState.Start && index < path.length - 1) {
          const newChar = path[index];
          currentSegment = "";
          if (newChar === "[") {
            if (path[index + 1] === '"') {
              state = PathParserState.StringKey;
              index++;
              currentSegment = '"';
            } else {
              state = PathParserState.NumberKey;
            }
          } else if (newChar === ".") {
            state = PathParserState.Property;
          } else {
            throw new Error("Unreachable: pointer points invalid character");
          }
        }
      }
      if (state !== PathParserState.Start) {
        throw new Error(`Failed to parse path: ${JSON.stringify(path)}`);
      }
      return segments;
    };
  }
});

// node_modules/typia/lib/internal/_isTypeInt32.js
var require_isTypeInt32 = __commonJS({
  "node_modules/typia/lib/internal/_isTypeInt32.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports._isTypeInt32 = void 0;
    var _isTypeInt322 = (value) => Math.floor(value) === value && MINIMUM <= value && value <= MAXIMUM;
    exports._isTypeInt32 = _isTypeInt322;
    var MINIMUM = -Math.pow(2, 31);
    var MAXIMUM = Math.pow(2, 31) - 1;
  }
});

// out/peers.ts
var __typia_transform__isFormatDateTime = __toESM(require_isFormatDateTime(), 1);
var __typia_transform__isTypeInt64 = __toESM(require_isTypeInt64(), 1);
var __typia_transform__validateReport = __toESM(require_validateReport(), 1);
var __typia_transform__createStandardSchema = __toESM(require_createStandardSchema(), 1);
var __typia_transform__isTypeInt32 = __toESM(require_isTypeInt32(), 1);
var assertLoose = /* @__PURE__ */ (() => {
  const _io0 = (input) => "number" === typeof input.number && Number.isFinite(input.number) && ("number" === typeof input.negNumber && Number.isFinite(input.negNumber)) && ("number" === typeof input.maxNumber && Number.isFinite(input.maxNumber)) && "string" === typeof input.string && "string" === typeof input.longString && "boolean" === typeof input.boolean && ("object" === typeof input.deeplyNested && null !== input.deeplyNested && _io1(input.deeplyNested));
  const _io1 = (input) => "string" === typeof input.foo && ("number" === typeof input.num && Number.isFinite(input.num)) && "boolean" === typeof input.bool;
  return (input) => "object" === typeof input && null !== input && _io0(input);
})();
var assertStrict = /* @__PURE__ */ (() => {
  const _io0 = (input, _exceptionable = true) => "number" === typeof input.number && Number.isFinite(input.number) && ("number" === typeof input.negNumber && Number.isFinite(input.negNumber)) && ("number" === typeof input.maxNumber && Number.isFinite(input.maxNumber)) && "string" === typeof input.string && "string" === typeof input.longString && "boolean" === typeof input.boolean && ("object" === typeof input.deeplyNested && null !== input.deeplyNested && _io1(input.deeplyNested, _exceptionable)) && (7 === Object.keys(input).length || Object.keys(input).every((key) => {
    if (["number", "negNumber", "maxNumber", "string", "longString", "boolean", "deeplyNested"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return false;
  }));
  const _io1 = (input, _exceptionable = true) => "string" === typeof input.foo && ("number" === typeof input.num && Number.isFinite(input.num)) && "boolean" === typeof input.bool && (3 === Object.keys(input).length || Object.keys(input).every((key) => {
    if (["foo", "num", "bool"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return false;
  }));
  return (input, _exceptionable = true) => "object" === typeof input && null !== input && _io0(input, true);
})();
var parseSafe = /* @__PURE__ */ (() => {
  const _io0 = (input) => "number" === typeof input.number && Number.isFinite(input.number) && ("number" === typeof input.negNumber && Number.isFinite(input.negNumber)) && ("number" === typeof input.maxNumber && Number.isFinite(input.maxNumber)) && "string" === typeof input.string && "string" === typeof input.longString && "boolean" === typeof input.boolean && ("object" === typeof input.deeplyNested && null !== input.deeplyNested && _io1(input.deeplyNested));
  const _io1 = (input) => "string" === typeof input.foo && ("number" === typeof input.num && Number.isFinite(input.num)) && "boolean" === typeof input.bool;
  const _co0 = (input) => ({
    number: input.number,
    negNumber: input.negNumber,
    maxNumber: input.maxNumber,
    string: input.string,
    longString: input.longString,
    boolean: input.boolean,
    deeplyNested: _co1(input.deeplyNested)
  });
  const _co1 = (input) => ({
    foo: input.foo,
    num: input.num,
    bool: input.bool
  });
  const __is = (input) => "object" === typeof input && null !== input && _io0(input);
  const __clone = (input) => _co0(input);
  return (input) => {
    if (!__is(input))
      return null;
    return __clone(input);
  };
})();
var statusIs = /* @__PURE__ */ (() => {
  const _io0 = (input) => (null === input.code || void 0 === input.code || "NotConfigured" === input.code || "NotRun" === input.code || "Active" === input.code || "Paused" === input.code || "Quarantine" === input.code) && (null === input.countSuccessiveCompleteFailures || void 0 === input.countSuccessiveCompleteFailures || "number" === typeof input.countSuccessiveCompleteFailures && Number.isFinite(input.countSuccessiveCompleteFailures)) && (null === input.escrowsPruned || void 0 === input.escrowsPruned || "boolean" === typeof input.escrowsPruned) && (null === input.lastExecution || void 0 === input.lastExecution || "object" === typeof input.lastExecution && null !== input.lastExecution && false === Array.isArray(input.lastExecution) && _io1(input.lastExecution)) && (null === input.lastSuccessfulExecution || void 0 === input.lastSuccessfulExecution || "object" === typeof input.lastSuccessfulExecution && null !== input.lastSuccessfulExecution && false === Array.isArray(input.lastSuccessfulExecution) && _io1(input.lastSuccessfulExecution)) && (null === input.lastSuccessfulExecutionWithExports || void 0 === input.lastSuccessfulExecutionWithExports || "object" === typeof input.lastSuccessfulExecutionWithExports && null !== input.lastSuccessfulExecutionWithExports && false === Array.isArray(input.lastSuccessfulExecutionWithExports) && _io1(input.lastSuccessfulExecutionWithExports)) && (null === input.quarantine || void 0 === input.quarantine || "object" === typeof input.quarantine && null !== input.quarantine && false === Array.isArray(input.quarantine) && _io3(input.quarantine)) && (null === input.steadyStateFirstAchievedTime || void 0 === input.steadyStateFirstAchievedTime || "string" === typeof input.steadyStateFirstAchievedTime && __typia_transform__isFormatDateTime._isFormatDateTime(input.steadyStateFirstAchievedTime)) && (null === input.steadyStateLastAchievedTime || void 0 === input.steadyStateLastAchievedTime || "string" === typeof input.steadyStateLastAchievedTime && __typia_transform__isFormatDateTime._isFormatDateTime(input.steadyStateLastAchievedTime)) && (null === input.synchronizedEntryCountByType || void 0 === input.synchronizedEntryCountByType || Array.isArray(input.synchronizedEntryCountByType) && input.synchronizedEntryCountByType.every((elem) => "object" === typeof elem && null !== elem && _io4(elem)));
  const _io1 = (input) => (null === input.activityIdentifier || void 0 === input.activityIdentifier || "string" === typeof input.activityIdentifier) && (null === input.countEntitled || void 0 === input.countEntitled || "number" === typeof input.countEntitled && __typia_transform__isTypeInt64._isTypeInt64(input.countEntitled)) && (null === input.countEntitledForProvisioning || void 0 === input.countEntitledForProvisioning || "number" === typeof input.countEntitledForProvisioning && __typia_transform__isTypeInt64._isTypeInt64(input.countEntitledForProvisioning)) && (null === input.countEscrowed || void 0 === input.countEscrowed || "number" === typeof input.countEscrowed && __typia_transform__isTypeInt64._isTypeInt64(input.countEscrowed)) && (null === input.countEscrowedRaw || void 0 === input.countEscrowedRaw || "number" === typeof input.countEscrowedRaw && __typia_transform__isTypeInt64._isTypeInt64(input.countEscrowedRaw)) && (null === input.countExported || void 0 === input.countExported || "number" === typeof input.countExported && __typia_transform__isTypeInt64._isTypeInt64(input.countExported)) && (null === input.countExports || void 0 === input.countExports || "number" === typeof input.countExports && __typia_transform__isTypeInt64._isTypeInt64(input.countExports)) && (null === input.countImported || void 0 === input.countImported || "number" === typeof input.countImported && __typia_transform__isTypeInt64._isTypeInt64(input.countImported)) && (null === input.countImportedDeltas || void 0 === input.countImportedDeltas || "number" === typeof input.countImportedDeltas && __typia_transform__isTypeInt64._isTypeInt64(input.countImportedDeltas)) && (null === input.countImportedReferenceDeltas || void 0 === input.countImportedReferenceDeltas || "number" === typeof input.countImportedReferenceDeltas && __typia_transform__isTypeInt64._isTypeInt64(input.countImportedReferenceDeltas)) && (null === input.error || void 0 === input.error || "object" === typeof input.error && null !== input.error && false === Array.isArray(input.error) && _io2(input.error)) && (null === input.state || void 0 === input.state || "Succeeded" === input.state || "Failed" === input.state || "EntryLevelErrors" === input.state) && (null === input.timeBegan || void 0 === input.timeBegan || "string" === typeof input.timeBegan && __typia_transform__isFormatDateTime._isFormatDateTime(input.timeBegan)) && (null === input.timeEnded || void 0 === input.timeEnded || "string" === typeof input.timeEnded && __typia_transform__isFormatDateTime._isFormatDateTime(input.timeEnded));
  const _io2 = (input) => (null === input.code || void 0 === input.code || "string" === typeof input.code) && (null === input.message || void 0 === input.message || "string" === typeof input.message) && (null === input.tenantActionable || void 0 === input.tenantActionable || "boolean" === typeof input.tenantActionable);
  const _io3 = (input) => (null === input.currentBegan || void 0 === input.currentBegan || "string" === typeof input.currentBegan && __typia_transform__isFormatDateTime._isFormatDateTime(input.currentBegan)) && (null === input.nextAttempt || void 0 === input.nextAttempt || "string" === typeof input.nextAttempt && __typia_transform__isFormatDateTime._isFormatDateTime(input.nextAttempt)) && (null === input.reason || void 0 === input.reason || "EncounteredBaseEscrowThreshold" === input.reason || "EncounteredTotalEscrowThreshold" === input.reason || "EncounteredEscrowProportionThreshold" === input.reason || "EncounteredQuarantineException" === input.reason || "Unknown" === input.reason || "QuarantinedOnDemand" === input.reason || "TooManyDeletes" === input.reason || "IngestionInterrupted" === input.reason) && (null === input.seriesBegan || void 0 === input.seriesBegan || "string" === typeof input.seriesBegan && __typia_transform__isFormatDateTime._isFormatDateTime(input.seriesBegan)) && (null === input.seriesCount || void 0 === input.seriesCount || "number" === typeof input.seriesCount && __typia_transform__isTypeInt64._isTypeInt64(input.seriesCount)) && (null === input.error || void 0 === input.error || "object" === typeof input.error && null !== input.error && false === Array.isArray(input.error) && _io2(input.error));
  const _io4 = (input) => "string" === typeof input.key && ("number" === typeof input.value && __typia_transform__isTypeInt64._isTypeInt64(input.value));
  return (input) => "object" === typeof input && null !== input && false === Array.isArray(input) && _io0(input);
})();
var statusIssues = (() => {
  const _io0 = (input) => (null === input.code || void 0 === input.code || "NotConfigured" === input.code || "NotRun" === input.code || "Active" === input.code || "Paused" === input.code || "Quarantine" === input.code) && (null === input.countSuccessiveCompleteFailures || void 0 === input.countSuccessiveCompleteFailures || "number" === typeof input.countSuccessiveCompleteFailures && Number.isFinite(input.countSuccessiveCompleteFailures)) && (null === input.escrowsPruned || void 0 === input.escrowsPruned || "boolean" === typeof input.escrowsPruned) && (null === input.lastExecution || void 0 === input.lastExecution || "object" === typeof input.lastExecution && null !== input.lastExecution && false === Array.isArray(input.lastExecution) && _io1(input.lastExecution)) && (null === input.lastSuccessfulExecution || void 0 === input.lastSuccessfulExecution || "object" === typeof input.lastSuccessfulExecution && null !== input.lastSuccessfulExecution && false === Array.isArray(input.lastSuccessfulExecution) && _io1(input.lastSuccessfulExecution)) && (null === input.lastSuccessfulExecutionWithExports || void 0 === input.lastSuccessfulExecutionWithExports || "object" === typeof input.lastSuccessfulExecutionWithExports && null !== input.lastSuccessfulExecutionWithExports && false === Array.isArray(input.lastSuccessfulExecutionWithExports) && _io1(input.lastSuccessfulExecutionWithExports)) && (null === input.quarantine || void 0 === input.quarantine || "object" === typeof input.quarantine && null !== input.quarantine && false === Array.isArray(input.quarantine) && _io3(input.quarantine)) && (null === input.steadyStateFirstAchievedTime || void 0 === input.steadyStateFirstAchievedTime || "string" === typeof input.steadyStateFirstAchievedTime && __typia_transform__isFormatDateTime._isFormatDateTime(input.steadyStateFirstAchievedTime)) && (null === input.steadyStateLastAchievedTime || void 0 === input.steadyStateLastAchievedTime || "string" === typeof input.steadyStateLastAchievedTime && __typia_transform__isFormatDateTime._isFormatDateTime(input.steadyStateLastAchievedTime)) && (null === input.synchronizedEntryCountByType || void 0 === input.synchronizedEntryCountByType || Array.isArray(input.synchronizedEntryCountByType) && input.synchronizedEntryCountByType.every((elem) => "object" === typeof elem && null !== elem && _io4(elem)));
  const _io1 = (input) => (null === input.activityIdentifier || void 0 === input.activityIdentifier || "string" === typeof input.activityIdentifier) && (null === input.countEntitled || void 0 === input.countEntitled || "number" === typeof input.countEntitled && __typia_transform__isTypeInt64._isTypeInt64(input.countEntitled)) && (null === input.countEntitledForProvisioning || void 0 === input.countEntitledForProvisioning || "number" === typeof input.countEntitledForProvisioning && __typia_transform__isTypeInt64._isTypeInt64(input.countEntitledForProvisioning)) && (null === input.countEscrowed || void 0 === input.countEscrowed || "number" === typeof input.countEscrowed && __typia_transform__isTypeInt64._isTypeInt64(input.countEscrowed)) && (null === input.countEscrowedRaw || void 0 === input.countEscrowedRaw || "number" === typeof input.countEscrowedRaw && __typia_transform__isTypeInt64._isTypeInt64(input.countEscrowedRaw)) && (null === input.countExported || void 0 === input.countExported || "number" === typeof input.countExported && __typia_transform__isTypeInt64._isTypeInt64(input.countExported)) && (null === input.countExports || void 0 === input.countExports || "number" === typeof input.countExports && __typia_transform__isTypeInt64._isTypeInt64(input.countExports)) && (null === input.countImported || void 0 === input.countImported || "number" === typeof input.countImported && __typia_transform__isTypeInt64._isTypeInt64(input.countImported)) && (null === input.countImportedDeltas || void 0 === input.countImportedDeltas || "number" === typeof input.countImportedDeltas && __typia_transform__isTypeInt64._isTypeInt64(input.countImportedDeltas)) && (null === input.countImportedReferenceDeltas || void 0 === input.countImportedReferenceDeltas || "number" === typeof input.countImportedReferenceDeltas && __typia_transform__isTypeInt64._isTypeInt64(input.countImportedReferenceDeltas)) && (null === input.error || void 0 === input.error || "object" === typeof input.error && null !== input.error && false === Array.isArray(input.error) && _io2(input.error)) && (null === input.state || void 0 === input.state || "Succeeded" === input.state || "Failed" === input.state || "EntryLevelErrors" === input.state) && (null === input.timeBegan || void 0 === input.timeBegan || "string" === typeof input.timeBegan && __typia_transform__isFormatDateTime._isFormatDateTime(input.timeBegan)) && (null === input.timeEnded || void 0 === input.timeEnded || "string" === typeof input.timeEnded && __typia_transform__isFormatDateTime._isFormatDateTime(input.timeEnded));
  const _io2 = (input) => (null === input.code || void 0 === input.code || "string" === typeof input.code) && (null === input.message || void 0 === input.message || "string" === typeof input.message) && (null === input.tenantActionable || void 0 === input.tenantActionable || "boolean" === typeof input.tenantActionable);
  const _io3 = (input) => (null === input.currentBegan || void 0 === input.currentBegan || "string" === typeof input.currentBegan && __typia_transform__isFormatDateTime._isFormatDateTime(input.currentBegan)) && (null === input.nextAttempt || void 0 === input.nextAttempt || "string" === typeof input.nextAttempt && __typia_transform__isFormatDateTime._isFormatDateTime(input.nextAttempt)) && (null === input.reason || void 0 === input.reason || "EncounteredBaseEscrowThreshold" === input.reason || "EncounteredTotalEscrowThreshold" === input.reason || "EncounteredEscrowProportionThreshold" === input.reason || "EncounteredQuarantineException" === input.reason || "Unknown" === input.reason || "QuarantinedOnDemand" === input.reason || "TooManyDeletes" === input.reason || "IngestionInterrupted" === input.reason) && (null === input.seriesBegan || void 0 === input.seriesBegan || "string" === typeof input.seriesBegan && __typia_transform__isFormatDateTime._isFormatDateTime(input.seriesBegan)) && (null === input.seriesCount || void 0 === input.seriesCount || "number" === typeof input.seriesCount && __typia_transform__isTypeInt64._isTypeInt64(input.seriesCount)) && (null === input.error || void 0 === input.error || "object" === typeof input.error && null !== input.error && false === Array.isArray(input.error) && _io2(input.error));
  const _io4 = (input) => "string" === typeof input.key && ("number" === typeof input.value && __typia_transform__isTypeInt64._isTypeInt64(input.value));
  const _vo0 = (input, _path, _exceptionable = true) => [null === input.code || void 0 === input.code || "NotConfigured" === input.code || "NotRun" === input.code || "Active" === input.code || "Paused" === input.code || "Quarantine" === input.code || _report(_exceptionable, {
    path: _path + ".code",
    expected: '("Active" | "NotConfigured" | "NotRun" | "Paused" | "Quarantine" | null | undefined)',
    value: input.code
  }), null === input.countSuccessiveCompleteFailures || void 0 === input.countSuccessiveCompleteFailures || "number" === typeof input.countSuccessiveCompleteFailures && Number.isFinite(input.countSuccessiveCompleteFailures) || _report(_exceptionable, {
    path: _path + ".countSuccessiveCompleteFailures",
    expected: "(null | number | undefined)",
    value: input.countSuccessiveCompleteFailures
  }), null === input.escrowsPruned || void 0 === input.escrowsPruned || "boolean" === typeof input.escrowsPruned || _report(_exceptionable, {
    path: _path + ".escrowsPruned",
    expected: "(boolean | null | undefined)",
    value: input.escrowsPruned
  }), null === input.lastExecution || void 0 === input.lastExecution || ("object" === typeof input.lastExecution && null !== input.lastExecution && false === Array.isArray(input.lastExecution) || _report(_exceptionable, {
    path: _path + ".lastExecution",
    expected: "(Execution | null | undefined)",
    value: input.lastExecution
  })) && _vo1(input.lastExecution, _path + ".lastExecution", _exceptionable) || _report(_exceptionable, {
    path: _path + ".lastExecution",
    expected: "(Execution | null | undefined)",
    value: input.lastExecution
  }), null === input.lastSuccessfulExecution || void 0 === input.lastSuccessfulExecution || ("object" === typeof input.lastSuccessfulExecution && null !== input.lastSuccessfulExecution && false === Array.isArray(input.lastSuccessfulExecution) || _report(_exceptionable, {
    path: _path + ".lastSuccessfulExecution",
    expected: "(Execution | null | undefined)",
    value: input.lastSuccessfulExecution
  })) && _vo1(input.lastSuccessfulExecution, _path + ".lastSuccessfulExecution", _exceptionable) || _report(_exceptionable, {
    path: _path + ".lastSuccessfulExecution",
    expected: "(Execution | null | undefined)",
    value: input.lastSuccessfulExecution
  }), null === input.lastSuccessfulExecutionWithExports || void 0 === input.lastSuccessfulExecutionWithExports || ("object" === typeof input.lastSuccessfulExecutionWithExports && null !== input.lastSuccessfulExecutionWithExports && false === Array.isArray(input.lastSuccessfulExecutionWithExports) || _report(_exceptionable, {
    path: _path + ".lastSuccessfulExecutionWithExports",
    expected: "(Execution | null | undefined)",
    value: input.lastSuccessfulExecutionWithExports
  })) && _vo1(input.lastSuccessfulExecutionWithExports, _path + ".lastSuccessfulExecutionWithExports", _exceptionable) || _report(_exceptionable, {
    path: _path + ".lastSuccessfulExecutionWithExports",
    expected: "(Execution | null | undefined)",
    value: input.lastSuccessfulExecutionWithExports
  }), null === input.quarantine || void 0 === input.quarantine || ("object" === typeof input.quarantine && null !== input.quarantine && false === Array.isArray(input.quarantine) || _report(_exceptionable, {
    path: _path + ".quarantine",
    expected: "(Quarantine | null | undefined)",
    value: input.quarantine
  })) && _vo3(input.quarantine, _path + ".quarantine", _exceptionable) || _report(_exceptionable, {
    path: _path + ".quarantine",
    expected: "(Quarantine | null | undefined)",
    value: input.quarantine
  }), null === input.steadyStateFirstAchievedTime || void 0 === input.steadyStateFirstAchievedTime || "string" === typeof input.steadyStateFirstAchievedTime && (__typia_transform__isFormatDateTime._isFormatDateTime(input.steadyStateFirstAchievedTime) || _report(_exceptionable, {
    path: _path + ".steadyStateFirstAchievedTime",
    expected: 'string & Format<"date-time">',
    value: input.steadyStateFirstAchievedTime
  })) || _report(_exceptionable, {
    path: _path + ".steadyStateFirstAchievedTime",
    expected: '((string & Format<"date-time">) | null | undefined)',
    value: input.steadyStateFirstAchievedTime
  }), null === input.steadyStateLastAchievedTime || void 0 === input.steadyStateLastAchievedTime || "string" === typeof input.steadyStateLastAchievedTime && (__typia_transform__isFormatDateTime._isFormatDateTime(input.steadyStateLastAchievedTime) || _report(_exceptionable, {
    path: _path + ".steadyStateLastAchievedTime",
    expected: 'string & Format<"date-time">',
    value: input.steadyStateLastAchievedTime
  })) || _report(_exceptionable, {
    path: _path + ".steadyStateLastAchievedTime",
    expected: '((string & Format<"date-time">) | null | undefined)',
    value: input.steadyStateLastAchievedTime
  }), null === input.synchronizedEntryCountByType || void 0 === input.synchronizedEntryCountByType || (Array.isArray(input.synchronizedEntryCountByType) || _report(_exceptionable, {
    path: _path + ".synchronizedEntryCountByType",
    expected: "(Array<__type> | null | undefined)",
    value: input.synchronizedEntryCountByType
  })) && input.synchronizedEntryCountByType.map((elem, _index2) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
    path: _path + ".synchronizedEntryCountByType[" + _index2 + "]",
    expected: "__type",
    value: elem
  })) && _vo4(elem, _path + ".synchronizedEntryCountByType[" + _index2 + "]", _exceptionable) || _report(_exceptionable, {
    path: _path + ".synchronizedEntryCountByType[" + _index2 + "]",
    expected: "__type",
    value: elem
  })).every((flag) => flag) || _report(_exceptionable, {
    path: _path + ".synchronizedEntryCountByType",
    expected: "(Array<__type> | null | undefined)",
    value: input.synchronizedEntryCountByType
  })].every((flag) => flag);
  const _vo1 = (input, _path, _exceptionable = true) => [null === input.activityIdentifier || void 0 === input.activityIdentifier || "string" === typeof input.activityIdentifier || _report(_exceptionable, {
    path: _path + ".activityIdentifier",
    expected: "(null | string | undefined)",
    value: input.activityIdentifier
  }), null === input.countEntitled || void 0 === input.countEntitled || "number" === typeof input.countEntitled && (__typia_transform__isTypeInt64._isTypeInt64(input.countEntitled) || _report(_exceptionable, {
    path: _path + ".countEntitled",
    expected: 'number & Type<"int64">',
    value: input.countEntitled
  })) || _report(_exceptionable, {
    path: _path + ".countEntitled",
    expected: '((number & Type<"int64">) | null | undefined)',
    value: input.countEntitled
  }), null === input.countEntitledForProvisioning || void 0 === input.countEntitledForProvisioning || "number" === typeof input.countEntitledForProvisioning && (__typia_transform__isTypeInt64._isTypeInt64(input.countEntitledForProvisioning) || _report(_exceptionable, {
    path: _path + ".countEntitledForProvisioning",
    expected: 'number & Type<"int64">',
    value: input.countEntitledForProvisioning
  })) || _report(_exceptionable, {
    path: _path + ".countEntitledForProvisioning",
    expected: '((number & Type<"int64">) | null | undefined)',
    value: input.countEntitledForProvisioning
  }), null === input.countEscrowed || void 0 === input.countEscrowed || "number" === typeof input.countEscrowed && (__typia_transform__isTypeInt64._isTypeInt64(input.countEscrowed) || _report(_exceptionable, {
    path: _path + ".countEscrowed",
    expected: 'number & Type<"int64">',
    value: input.countEscrowed
  })) || _report(_exceptionable, {
    path: _path + ".countEscrowed",
    expected: '((number & Type<"int64">) | null | undefined)',
    value: input.countEscrowed
  }), null === input.countEscrowedRaw || void 0 === input.countEscrowedRaw || "number" === typeof input.countEscrowedRaw && (__typia_transform__isTypeInt64._isTypeInt64(input.countEscrowedRaw) || _report(_exceptionable, {
    path: _path + ".countEscrowedRaw",
    expected: 'number & Type<"int64">',
    value: input.countEscrowedRaw
  })) || _report(_exceptionable, {
    path: _path + ".countEscrowedRaw",
    expected: '((number & Type<"int64">) | null | undefined)',
    value: input.countEscrowedRaw
  }), null === input.countExported || void 0 === input.countExported || "number" === typeof input.countExported && (__typia_transform__isTypeInt64._isTypeInt64(input.countExported) || _report(_exceptionable, {
    path: _path + ".countExported",
    expected: 'number & Type<"int64">',
    value: input.countExported
  })) || _report(_exceptionable, {
    path: _path + ".countExported",
    expected: '((number & Type<"int64">) | null | undefined)',
    value: input.countExported
  }), null === input.countExports || void 0 === input.countExports || "number" === typeof input.countExports && (__typia_transform__isTypeInt64._isTypeInt64(input.countExports) || _report(_exceptionable, {
    path: _path + ".countExports",
    expected: 'number & Type<"int64">',
    value: input.countExports
  })) || _report(_exceptionable, {
    path: _path + ".countExports",
    expected: '((number & Type<"int64">) | null | undefined)',
    value: input.countExports
  }), null === input.countImported || void 0 === input.countImported || "number" === typeof input.countImported && (__typia_transform__isTypeInt64._isTypeInt64(input.countImported) || _report(_exceptionable, {
    path: _path + ".countImported",
    expected: 'number & Type<"int64">',
    value: input.countImported
  })) || _report(_exceptionable, {
    path: _path + ".countImported",
    expected: '((number & Type<"int64">) | null | undefined)',
    value: input.countImported
  }), null === input.countImportedDeltas || void 0 === input.countImportedDeltas || "number" === typeof input.countImportedDeltas && (__typia_transform__isTypeInt64._isTypeInt64(input.countImportedDeltas) || _report(_exceptionable, {
    path: _path + ".countImportedDeltas",
    expected: 'number & Type<"int64">',
    value: input.countImportedDeltas
  })) || _report(_exceptionable, {
    path: _path + ".countImportedDeltas",
    expected: '((number & Type<"int64">) | null | undefined)',
    value: input.countImportedDeltas
  }), null === input.countImportedReferenceDeltas || void 0 === input.countImportedReferenceDeltas || "number" === typeof input.countImportedReferenceDeltas && (__typia_transform__isTypeInt64._isTypeInt64(input.countImportedReferenceDeltas) || _report(_exceptionable, {
    path: _path + ".countImportedReferenceDeltas",
    expected: 'number & Type<"int64">',
    value: input.countImportedReferenceDeltas
  })) || _report(_exceptionable, {
    path: _path + ".countImportedReferenceDeltas",
    expected: '((number & Type<"int64">) | null | undefined)',
    value: input.countImportedReferenceDeltas
  }), null === input.error || void 0 === input.error || ("object" === typeof input.error && null !== input.error && false === Array.isArray(input.error) || _report(_exceptionable, {
    path: _path + ".error",
    expected: "(Fault | null | undefined)",
    value: input.error
  })) && _vo2(input.error, _path + ".error", _exceptionable) || _report(_exceptionable, {
    path: _path + ".error",
    expected: "(Fault | null | undefined)",
    value: input.error
  }), null === input.state || void 0 === input.state || "Succeeded" === input.state || "Failed" === input.state || "EntryLevelErrors" === input.state || _report(_exceptionable, {
    path: _path + ".state",
    expected: '("EntryLevelErrors" | "Failed" | "Succeeded" | null | undefined)',
    value: input.state
  }), null === input.timeBegan || void 0 === input.timeBegan || "string" === typeof input.timeBegan && (__typia_transform__isFormatDateTime._isFormatDateTime(input.timeBegan) || _report(_exceptionable, {
    path: _path + ".timeBegan",
    expected: 'string & Format<"date-time">',
    value: input.timeBegan
  })) || _report(_exceptionable, {
    path: _path + ".timeBegan",
    expected: '((string & Format<"date-time">) | null | undefined)',
    value: input.timeBegan
  }), null === input.timeEnded || void 0 === input.timeEnded || "string" === typeof input.timeEnded && (__typia_transform__isFormatDateTime._isFormatDateTime(input.timeEnded) || _report(_exceptionable, {
    path: _path + ".timeEnded",
    expected: 'string & Format<"date-time">',
    value: input.timeEnded
  })) || _report(_exceptionable, {
    path: _path + ".timeEnded",
    expected: '((string & Format<"date-time">) | null | undefined)',
    value: input.timeEnded
  })].every((flag) => flag);
  const _vo2 = (input, _path, _exceptionable = true) => [null === input.code || void 0 === input.code || "string" === typeof input.code || _report(_exceptionable, {
    path: _path + ".code",
    expected: "(null | string | undefined)",
    value: input.code
  }), null === input.message || void 0 === input.message || "string" === typeof input.message || _report(_exceptionable, {
    path: _path + ".message",
    expected: "(null | string | undefined)",
    value: input.message
  }), null === input.tenantActionable || void 0 === input.tenantActionable || "boolean" === typeof input.tenantActionable || _report(_exceptionable, {
    path: _path + ".tenantActionable",
    expected: "(boolean | null | undefined)",
    value: input.tenantActionable
  })].every((flag) => flag);
  const _vo3 = (input, _path, _exceptionable = true) => [null === input.currentBegan || void 0 === input.currentBegan || "string" === typeof input.currentBegan && (__typia_transform__isFormatDateTime._isFormatDateTime(input.currentBegan) || _report(_exceptionable, {
    path: _path + ".currentBegan",
    expected: 'string & Format<"date-time">',
    value: input.currentBegan
  })) || _report(_exceptionable, {
    path: _path + ".currentBegan",
    expected: '((string & Format<"date-time">) | null | undefined)',
    value: input.currentBegan
  }), null === input.nextAttempt || void 0 === input.nextAttempt || "string" === typeof input.nextAttempt && (__typia_transform__isFormatDateTime._isFormatDateTime(input.nextAttempt) || _report(_exceptionable, {
    path: _path + ".nextAttempt",
    expected: 'string & Format<"date-time">',
    value: input.nextAttempt
  })) || _report(_exceptionable, {
    path: _path + ".nextAttempt",
    expected: '((string & Format<"date-time">) | null | undefined)',
    value: input.nextAttempt
  }), null === input.reason || void 0 === input.reason || "EncounteredBaseEscrowThreshold" === input.reason || "EncounteredTotalEscrowThreshold" === input.reason || "EncounteredEscrowProportionThreshold" === input.reason || "EncounteredQuarantineException" === input.reason || "Unknown" === input.reason || "QuarantinedOnDemand" === input.reason || "TooManyDeletes" === input.reason || "IngestionInterrupted" === input.reason || _report(_exceptionable, {
    path: _path + ".reason",
    expected: '("EncounteredBaseEscrowThreshold" | "EncounteredEscrowProportionThreshold" | "EncounteredQuarantineException" | "EncounteredTotalEscrowThreshold" | "IngestionInterrupted" | "QuarantinedOnDemand" | "TooManyDeletes" | "Unknown" | null | undefined)',
    value: input.reason
  }), null === input.seriesBegan || void 0 === input.seriesBegan || "string" === typeof input.seriesBegan && (__typia_transform__isFormatDateTime._isFormatDateTime(input.seriesBegan) || _report(_exceptionable, {
    path: _path + ".seriesBegan",
    expected: 'string & Format<"date-time">',
    value: input.seriesBegan
  })) || _report(_exceptionable, {
    path: _path + ".seriesBegan",
    expected: '((string & Format<"date-time">) | null | undefined)',
    value: input.seriesBegan
  }), null === input.seriesCount || void 0 === input.seriesCount || "number" === typeof input.seriesCount && (__typia_transform__isTypeInt64._isTypeInt64(input.seriesCount) || _report(_exceptionable, {
    path: _path + ".seriesCount",
    expected: 'number & Type<"int64">',
    value: input.seriesCount
  })) || _report(_exceptionable, {
    path: _path + ".seriesCount",
    expected: '((number & Type<"int64">) | null | undefined)',
    value: input.seriesCount
  }), null === input.error || void 0 === input.error || ("object" === typeof input.error && null !== input.error && false === Array.isArray(input.error) || _report(_exceptionable, {
    path: _path + ".error",
    expected: "(Fault | null | undefined)",
    value: input.error
  })) && _vo2(input.error, _path + ".error", _exceptionable) || _report(_exceptionable, {
    path: _path + ".error",
    expected: "(Fault | null | undefined)",
    value: input.error
  })].every((flag) => flag);
  const _vo4 = (input, _path, _exceptionable = true) => ["string" === typeof input.key || _report(_exceptionable, {
    path: _path + ".key",
    expected: "string",
    value: input.key
  }), "number" === typeof input.value && (__typia_transform__isTypeInt64._isTypeInt64(input.value) || _report(_exceptionable, {
    path: _path + ".value",
    expected: 'number & Type<"int64">',
    value: input.value
  })) || _report(_exceptionable, {
    path: _path + ".value",
    expected: '(number & Type<"int64">)',
    value: input.value
  })].every((flag) => flag);
  const __is = (input) => "object" === typeof input && null !== input && false === Array.isArray(input) && _io0(input);
  let errors;
  let _report;
  return __typia_transform__createStandardSchema._createStandardSchema((input) => {
    if (false === __is(input)) {
      errors = [];
      _report = __typia_transform__validateReport._validateReport(errors);
      ((input2, _path, _exceptionable = true) => ("object" === typeof input2 && null !== input2 && false === Array.isArray(input2) || _report(true, {
        path: _path + "",
        expected: "Status",
        value: input2
      })) && _vo0(input2, _path + "", true) || _report(true, {
        path: _path + "",
        expected: "Status",
        value: input2
      }))(input, "$input", true);
      const success = 0 === errors.length;
      return success ? {
        success,
        data: input
      } : {
        success,
        errors,
        data: input
      };
    }
    return {
      success: true,
      data: input
    };
  });
})();
var thirty = /* @__PURE__ */ (() => {
  const _io0 = (input) => (null === input.id || void 0 === input.id || "string" === typeof input.id) && (null === input.displayName || void 0 === input.displayName || "string" === typeof input.displayName) && (null === input.description || void 0 === input.description || "string" === typeof input.description) && (null === input.createdDateTime || void 0 === input.createdDateTime || "string" === typeof input.createdDateTime) && (null === input.lastModifiedDateTime || void 0 === input.lastModifiedDateTime || "string" === typeof input.lastModifiedDateTime) && (null === input.status || void 0 === input.status || "string" === typeof input.status) && (null === input.reason || void 0 === input.reason || "string" === typeof input.reason) && (null === input.count || void 0 === input.count || "number" === typeof input.count && __typia_transform__isTypeInt32._isTypeInt32(input.count)) && (null === input.isEnabled || void 0 === input.isEnabled || "boolean" === typeof input.isEnabled) && (null === input.version || void 0 === input.version || "number" === typeof input.version && __typia_transform__isTypeInt32._isTypeInt32(input.version)) && (null === input.category || void 0 === input.category || "string" === typeof input.category) && (null === input.owner || void 0 === input.owner || "string" === typeof input.owner) && (null === input.priority || void 0 === input.priority || "number" === typeof input.priority && __typia_transform__isTypeInt32._isTypeInt32(input.priority)) && (null === input.severity || void 0 === input.severity || "string" === typeof input.severity) && (null === input.tenantId || void 0 === input.tenantId || "string" === typeof input.tenantId) && (null === input.userId || void 0 === input.userId || "string" === typeof input.userId) && (null === input.deviceId || void 0 === input.deviceId || "string" === typeof input.deviceId) && (null === input.country || void 0 === input.country || "string" === typeof input.country) && (null === input.city || void 0 === input.city || "string" === typeof input.city) && (null === input.state || void 0 === input.state || "string" === typeof input.state) && (null === input.postalCode || void 0 === input.postalCode || "string" === typeof input.postalCode) && (null === input.mail || void 0 === input.mail || "string" === typeof input.mail) && (null === input.mobilePhone || void 0 === input.mobilePhone || "string" === typeof input.mobilePhone) && (null === input.jobTitle || void 0 === input.jobTitle || "string" === typeof input.jobTitle) && (null === input.department || void 0 === input.department || "string" === typeof input.department) && (null === input.companyName || void 0 === input.companyName || "string" === typeof input.companyName) && (null === input.officeLocation || void 0 === input.officeLocation || "string" === typeof input.officeLocation) && (null === input.preferredLanguage || void 0 === input.preferredLanguage || "string" === typeof input.preferredLanguage) && (null === input.surname || void 0 === input.surname || "string" === typeof input.surname) && (null === input.givenName || void 0 === input.givenName || "string" === typeof input.givenName);
  return (input) => "object" === typeof input && null !== input && false === Array.isArray(input) && _io0(input);
})();
export {
  assertLoose,
  assertStrict,
  parseSafe,
  statusIs,
  statusIssues,
  thirty
};
