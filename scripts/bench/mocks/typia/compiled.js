// Made by typia 9.7.2 (MIT, see license.txt) from input.txt, and bundled: its transformer does not run with the TypeScript of this project.
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

// node_modules/typia/lib/internal/_randomInteger.js
var require_randomInteger = __commonJS({
  "node_modules/typia/lib/internal/_randomInteger.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports._randomInteger = void 0;
    var _randomInteger2 = (schema) => {
      var _a, _b, _c, _d, _e, _f, _g, _h;
      let minimum = (_b = (_a = schema.minimum) !== null && _a !== void 0 ? _a : schema.exclusiveMinimum) !== null && _b !== void 0 ? _b : ((_c = schema.multipleOf) !== null && _c !== void 0 ? _c : 1) * (schema.maximum === void 0 && schema.exclusiveMaximum === void 0 ? 0 : ((_d = schema.maximum) !== null && _d !== void 0 ? _d : schema.exclusiveMaximum) - 100);
      if (schema.exclusiveMinimum !== void 0)
        minimum++;
      let maximum = (_f = (_e = schema.maximum) !== null && _e !== void 0 ? _e : schema.exclusiveMaximum) !== null && _f !== void 0 ? _f : ((_g = schema.multipleOf) !== null && _g !== void 0 ? _g : 1) * (schema.minimum === void 0 && schema.exclusiveMinimum === void 0 ? 100 : ((_h = schema.minimum) !== null && _h !== void 0 ? _h : schema.exclusiveMinimum) + 100);
      if (schema.exclusiveMaximum !== void 0)
        maximum--;
      if (minimum > maximum)
        throw new Error("Minimum value is greater than maximum value.");
      return schema.multipleOf === void 0 ? scalar({
        minimum,
        maximum
      }) : multiple({
        minimum,
        maximum,
        multipleOf: schema.multipleOf
      });
    };
    exports._randomInteger = _randomInteger2;
    var scalar = (p) => Math.floor(Math.random() * (p.maximum - p.minimum + 1)) + p.minimum;
    var multiple = (p) => {
      const minimum = Math.ceil(p.minimum / p.multipleOf) * p.multipleOf;
      const maximum = Math.floor(p.maximum / p.multipleOf) * p.multipleOf;
      if (minimum > maximum)
        throw new Error("The range of the integer is smaller than the multipleOf value.");
      const value = scalar({
        minimum,
        maximum
      });
      return value - value % p.multipleOf;
    };
  }
});

// node_modules/typia/lib/internal/_randomBoolean.js
var require_randomBoolean = __commonJS({
  "node_modules/typia/lib/internal/_randomBoolean.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports._randomBoolean = void 0;
    var _randomBoolean2 = () => Math.random() < 0.5;
    exports._randomBoolean = _randomBoolean2;
  }
});

// node_modules/typia/lib/internal/_randomArray.js
var require_randomArray = __commonJS({
  "node_modules/typia/lib/internal/_randomArray.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports._randomArray = void 0;
    var _randomInteger_1 = require_randomInteger();
    var _randomArray2 = (props) => {
      var _a, _b, _c;
      const count = (0, _randomInteger_1._randomInteger)({
        type: "integer",
        minimum: (_a = props.minItems) !== null && _a !== void 0 ? _a : 0,
        maximum: (_b = props.maxItems) !== null && _b !== void 0 ? _b : ((_c = props.minItems) !== null && _c !== void 0 ? _c : 0) + 5
      });
      if (props.uniqueItems !== true)
        return new Array(count).fill(null).map((_, i) => props.element(i, count));
      const elements = /* @__PURE__ */ new Set();
      while (elements.size !== count)
        elements.add(props.element(elements.size, count));
      return Array.from(elements);
    };
    exports._randomArray = _randomArray2;
  }
});

// node_modules/typia/lib/internal/_randomPick.js
var require_randomPick = __commonJS({
  "node_modules/typia/lib/internal/_randomPick.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports._randomPick = void 0;
    var _randomInteger_1 = require_randomInteger();
    var _randomPick2 = (array) => array[random(array)];
    exports._randomPick = _randomPick2;
    var random = (array) => (0, _randomInteger_1._randomInteger)({
      type: "integer",
      minimum: 0,
      maximum: array.length - 1
    });
  }
});

// node_modules/typia/lib/internal/_randomFormatDatetime.js
var require_randomFormatDatetime = __commonJS({
  "node_modules/typia/lib/internal/_randomFormatDatetime.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports._randomFormatDatetime = void 0;
    var _randomInteger_1 = require_randomInteger();
    var _randomFormatDatetime2 = (props) => {
      var _a, _b;
      return new Date((0, _randomInteger_1._randomInteger)({
        type: "integer",
        minimum: (_a = props === null || props === void 0 ? void 0 : props.minimum) !== null && _a !== void 0 ? _a : 0,
        maximum: ((_b = props === null || props === void 0 ? void 0 : props.maximum) !== null && _b !== void 0 ? _b : (props === null || props === void 0 ? void 0 : props.minimum) === void 0) ? Date.now() : props.minimum + 365 * 24 * 60 * 60 * 1e3
      })).toISOString();
    };
    exports._randomFormatDatetime = _randomFormatDatetime2;
  }
});

// node_modules/typia/lib/internal/_randomString.js
var require_randomString = __commonJS({
  "node_modules/typia/lib/internal/_randomString.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports._randomString = void 0;
    var _randomInteger_1 = require_randomInteger();
    var _randomString2 = (props) => {
      var _a;
      const length = (0, _randomInteger_1._randomInteger)({
        type: "integer",
        minimum: (_a = props.minLength) !== null && _a !== void 0 ? _a : 0,
        maximum: props.maxLength
      });
      return new Array(length).fill(0).map(() => ALPHABETS[random()]).join("");
    };
    exports._randomString = _randomString2;
    var ALPHABETS = "abcdefghijklmnopqrstuvwxyz";
    var random = () => (0, _randomInteger_1._randomInteger)({
      type: "integer",
      minimum: 0,
      maximum: ALPHABETS.length - 1
    });
  }
});

// node_modules/typia/lib/internal/_randomFormatUuid.js
var require_randomFormatUuid = __commonJS({
  "node_modules/typia/lib/internal/_randomFormatUuid.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports._randomFormatUuid = void 0;
    var _randomFormatUuid2 = () => "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (c) => {
      const r = Math.random() * 16 | 0;
      const v = c === "x" ? r : r & 3 | 8;
      return v.toString(16);
    });
    exports._randomFormatUuid = _randomFormatUuid2;
  }
});

// out/input.ts
var __typia_transform__randomInteger = __toESM(require_randomInteger(), 1);
var __typia_transform__randomBoolean = __toESM(require_randomBoolean(), 1);
var __typia_transform__randomArray = __toESM(require_randomArray(), 1);
var __typia_transform__randomPick = __toESM(require_randomPick(), 1);
var __typia_transform__randomFormatDatetime = __toESM(require_randomFormatDatetime(), 1);
var __typia_transform__randomString = __toESM(require_randomString(), 1);
var __typia_transform__randomFormatUuid = __toESM(require_randomFormatUuid(), 1);
var randomStatus = /* @__PURE__ */ (() => {
  const _ro0 = (_recursive = false, _depth = 0) => ({
    countSuccessiveCompleteFailures: (_generator?.integer ?? __typia_transform__randomInteger._randomInteger)({
      type: "integer",
      minimum: 0,
      maximum: 9
    }),
    escrowsPruned: (_generator?.boolean ?? __typia_transform__randomBoolean._randomBoolean)(),
    synchronizedEntryCountByType: (_generator?.array ?? __typia_transform__randomArray._randomArray)({
      type: "array",
      minItems: 1,
      maxItems: 3,
      element: () => _ro1(_recursive, _recursive ? 1 + _depth : _depth)
    }),
    code: __typia_transform__randomPick._randomPick([
      () => "Active",
      () => "Paused",
      () => "Quarantine"
    ])(),
    lastExecution: _ro2(_recursive, _recursive ? 1 + _depth : _depth),
    lastSuccessfulExecution: _ro2(_recursive, _recursive ? 1 + _depth : _depth),
    lastSuccessfulExecutionWithExports: _ro2(_recursive, _recursive ? 1 + _depth : _depth),
    steadyStateFirstAchievedTime: (_generator?.datetime ?? __typia_transform__randomFormatDatetime._randomFormatDatetime)(),
    steadyStateLastAchievedTime: (_generator?.datetime ?? __typia_transform__randomFormatDatetime._randomFormatDatetime)(),
    quarantine: _ro4(_recursive, _recursive ? 1 + _depth : _depth)
  });
  const _ro1 = (_recursive = false, _depth = 0) => ({
    key: (_generator?.string ?? __typia_transform__randomString._randomString)({
      type: "string"
    }),
    value: (_generator?.integer ?? __typia_transform__randomInteger._randomInteger)({
      type: "integer",
      minimum: 40,
      maximum: 99
    })
  });
  const _ro2 = (_recursive = false, _depth = 0) => ({
    activityIdentifier: (_generator?.uuid ?? __typia_transform__randomFormatUuid._randomFormatUuid)(),
    countEntitled: (_generator?.integer ?? __typia_transform__randomInteger._randomInteger)({
      type: "integer",
      minimum: 300,
      maximum: 500
    }),
    countEntitledForProvisioning: (_generator?.integer ?? __typia_transform__randomInteger._randomInteger)({
      type: "integer",
      minimum: 40,
      maximum: 99
    }),
    countEscrowed: (_generator?.integer ?? __typia_transform__randomInteger._randomInteger)({
      type: "integer",
      minimum: 0,
      maximum: 9
    }),
    countEscrowedRaw: (_generator?.integer ?? __typia_transform__randomInteger._randomInteger)({
      type: "integer",
      minimum: 20,
      maximum: 29
    }),
    countExported: (_generator?.integer ?? __typia_transform__randomInteger._randomInteger)({
      type: "integer",
      minimum: 300,
      maximum: 500
    }),
    countExports: (_generator?.integer ?? __typia_transform__randomInteger._randomInteger)({
      type: "integer",
      minimum: 600,
      maximum: 999
    }),
    countImported: (_generator?.integer ?? __typia_transform__randomInteger._randomInteger)({
      type: "integer",
      minimum: 300,
      maximum: 500
    }),
    countImportedDeltas: (_generator?.integer ?? __typia_transform__randomInteger._randomInteger)({
      type: "integer",
      minimum: 120,
      maximum: 289
    }),
    countImportedReferenceDeltas: (_generator?.integer ?? __typia_transform__randomInteger._randomInteger)({
      type: "integer",
      minimum: 40,
      maximum: 99
    }),
    state: __typia_transform__randomPick._randomPick([
      () => "Succeeded",
      () => "Failed",
      () => "EntryLevelErrors"
    ])(),
    error: __typia_transform__randomPick._randomPick([
      () => null,
      () => _ro3(_recursive, _recursive ? 1 + _depth : _depth)
    ])(),
    timeBegan: (_generator?.datetime ?? __typia_transform__randomFormatDatetime._randomFormatDatetime)(),
    timeEnded: (_generator?.datetime ?? __typia_transform__randomFormatDatetime._randomFormatDatetime)()
  });
  const _ro3 = (_recursive = false, _depth = 0) => ({
    code: (_generator?.string ?? __typia_transform__randomString._randomString)({
      type: "string"
    }),
    message: (_generator?.string ?? __typia_transform__randomString._randomString)({
      type: "string"
    }),
    tenantActionable: (_generator?.boolean ?? __typia_transform__randomBoolean._randomBoolean)()
  });
  const _ro4 = (_recursive = false, _depth = 0) => ({
    currentBegan: (_generator?.datetime ?? __typia_transform__randomFormatDatetime._randomFormatDatetime)(),
    error: _ro3(_recursive, _recursive ? 1 + _depth : _depth),
    nextAttempt: (_generator?.datetime ?? __typia_transform__randomFormatDatetime._randomFormatDatetime)(),
    reason: (_generator?.string ?? __typia_transform__randomString._randomString)({
      type: "string"
    }),
    seriesBegan: (_generator?.datetime ?? __typia_transform__randomFormatDatetime._randomFormatDatetime)(),
    seriesCount: (_generator?.integer ?? __typia_transform__randomInteger._randomInteger)({
      type: "integer",
      minimum: 0,
      maximum: 99
    })
  });
  let _generator;
  return (generator) => {
    _generator = generator;
    return _ro0();
  };
})();
export {
  randomStatus
};
