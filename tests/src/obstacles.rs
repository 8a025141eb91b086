//! An obstacle course: models whose every name means something to Rust, its prelude, the macros
//! of the runtime or the generated code itself.

use serde_json::{Map, Value, json};

/// Names that shapes, members, enumeration values, union members, operations and errors get.
/// No two of them become the same Rust name.
const NAMES: &str = "
# What every Rust program sees without importing it.
Option Some None Result Ok Err String Vec Box ToString ToOwned Into From AsRef AsMut Drop Fn FnMut FnOnce
Iterator IntoIterator Extend Default Clone Copy Send Sync Sized Unpin Eq Ord PartialEq PartialOrd TryFrom
TryInto FromIterator Future Debug Hash Bool Char Str U8 I32 I64 F32 F64 Usize Std Core Alloc Panic Format
Assert Matches Unreachable Concat Stringify Env Derive Doc Inline Allow Cfg Test Deprecated
# What generated code and the macros behind it import or name.
HashMap Display Formatter FromStr Infallible Cow Ordering Any DateTime Blob Document Number Serialize
Serializer Deserialize Deserializer Builder Call CallFuture Handle Service SdkError SdkConfig BuildError
ErrorMetadata ProvideErrorMetadata RequestId Unhandled UnknownMember UnknownVariantValue UnknownVariantError
Value View Slot Union Schema Bounds Spec Retry Place Places Operation OperationError ServiceError IntoError
Paginator Paginate S D E T R K V A
# Modules and types at the top of a generated crate.
Client Config Error Types Builders Primitives ConnectRuntime
# Methods of generated types, of the traits they implement, and fields that macros use.
New FromConf Build SendWith Customize Presigned IntoPaginator Items PageSize Meta SetMeta GetMeta Message
SetRequestId AsInput To Target Input Output Inner Code Source Description Cause Generic Values AsStr TryParse
IsUnknown AsUnknown Unknown SchemaOf Member MemberMut Empty AsUnion AsUnionMut SetMember Choose Keep SetText
Fmt Request Response Listed Details Parts Other Index Length Structure List Text Optional Required Nested
TopLevel Sensitive Setters Shape Http
# Keywords: strict, reserved, of the 2024 edition, and weak ones.
As Async Await Break Const Continue Crate Dyn Else Enum Extern False For If Impl In Let Loop Match Mod Move
Mut Pub Ref Return Self Static Struct Super Trait True Type Unsafe Use Where While Abstract Become Do Final
Macro Override Priv Typeof Unsized Virtual Yield Try Gen MacroRules Raw Safe Auto
# Odd spellings.
ABTest HTTPSUrl iOS lower snake_case SCREAMING_CASE X2 GetMetricDataV2 L1Ids _leading
# Not identifiers, and ones of letters without case or of letters that compilers warn of.
do-it Re.Do 3D 2FA a²b 日本 Ключ ªb ﬁx
# Devices, for which Windows takes files of that name.
Aux CON nul Prn COM1 Lpt9
";

/// The names, without the lines that say what they are.
pub fn names() -> Vec<&'static str> {
    NAMES.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect()
}

const HEAD: &str = r#"{"apiVersion": "2020-01-01", "endpointPrefix": "names", "protocol": "rest-json", "serviceFullName": "Names", "serviceId": "Names", "signingName": "names"}"#;

/// Operations and shapes of a model.
type Parts = (Value, Map<String, Value>);

/// A model in which one kind of thing has all those names.
#[derive(Debug, Clone, Copy)]
pub struct Obstacle {
    /// Name of the model.
    pub name: &'static str,
    make: fn(&[&str]) -> Parts,
}

/// All of them.
pub const OBSTACLES: &[Obstacle] = &[
    Obstacle { name: "names-of-structures", make: structures },
    Obstacle { name: "names-of-enumerations", make: enumerations },
    Obstacle { name: "names-of-unions", make: unions },
    Obstacle { name: "names-of-members", make: members },
    Obstacle { name: "names-of-operations", make: operations },
    Obstacle { name: "names-of-errors", make: errors },
    Obstacle { name: "names-of-waiters", make: |_| one_operation(&[]) },
];

impl Obstacle {
    /// The model's text, for those names.
    pub fn model(&self, names: &[&str]) -> String {
        let (operations, mut shapes) = (self.make)(names);
        for (name, shape) in common() {
            shapes.entry(name).or_insert(shape);
        }
        let head: Value = serde_json::from_str(HEAD).expect("it is JSON");
        let mut model = json!({"version": "2.0", "metadata": head, "operations": operations, "shapes": shapes});
        if self.name == "names-of-operations" {
            let page = json!({"input_token": "NextToken", "output_token": "NextToken", "result_key": "Kinds.Texts"});
            model["pagination"] = object(names.iter().map(|name| ((*name).to_owned(), page.clone())));
        }
        if self.name == "names-of-waiters" {
            let waiter = json!({"operation": "XCall", "delay": 1, "maxAttempts": 2,
                "acceptors": [{"state": "success", "matcher": "status", "expected": 200}]});
            model["waiters"] = object(names.iter().map(|name| ((*name).to_owned(), waiter.clone())));
        }
        serde_json::to_string_pretty(&model).expect("it is JSON")
    }
}

/// Members that make the generator name all that it ever names: `Option`, `String`, `Vec`,
/// `HashMap`, `Box`, `types`, `primitives`, `member`. `own` is the shape that has them.
fn kinds(own: &str) -> Map<String, Value> {
    let members = json!({
        "XText": {"shape": "XText"},
        "XTexts": {"shape": "XTexts"},
        "XMap": {"shape": "XMap"},
        "XWhen": {"shape": "XWhen"},
        "XColor": {"shape": "XColor"},
        "XDefault": {"shape": "XText", "default": "text"},
        "XNames": {"shape": "XTexts", "default": []},
        "XTags": {"shape": "XMap", "default": {}},
        "XOwn": {"shape": own}
    });
    members.as_object().cloned().unwrap_or_default()
}

/// Shapes that all models share. Their names collide with nothing.
fn common() -> Map<String, Value> {
    let shapes = json!({
        "XText": {"type": "string", "min": 1},
        "XTexts": {"type": "list", "member": {"shape": "XText"}, "min": 1},
        "XMap": {"type": "map", "key": {"shape": "XText"}, "value": {"shape": "XSparse"}, "min": 1},
        "XSparse": {"type": "list", "member": {"shape": "XText"}, "sparse": true},
        "XWhen": {"type": "timestamp"},
        "XColor": {"type": "string", "enum": ["RED"]}
    });
    shapes.as_object().cloned().unwrap_or_default()
}

fn object(entries: impl Iterator<Item = (String, Value)>) -> Value {
    Value::Object(entries.collect())
}

/// One operation whose input and output hold something of each shape.
fn one_operation(names: &[&str]) -> Parts {
    let operations = json!({
        "XCall": {
            "name": "XCall",
            "http": {"method": "POST", "requestUri": "/"},
            "input": {"shape": "XCallRequest"},
            "output": {"shape": "XCallResponse"}
        }
    });
    let members = object(names.iter().enumerate().map(|(index, name)| (format!("X{index}"), json!({"shape": name}))));
    let shapes = json!({
        "XCallRequest": {"type": "structure", "members": members},
        "XCallResponse": {"type": "structure", "members": kinds("XPart")},
        "XPart": {"type": "structure", "members": kinds("XPart")}
    });
    (operations, shapes.as_object().cloned().unwrap_or_default())
}

fn structures(names: &[&str]) -> Parts {
    let (operations, mut shapes) = one_operation(names);
    for name in names {
        shapes.insert((*name).to_owned(), json!({"type": "structure", "required": ["XText"], "members": kinds(name)}));
    }
    (operations, shapes)
}

fn enumerations(names: &[&str]) -> Parts {
    let (operations, mut shapes) = one_operation(names);
    // Values need not look like names at all.
    let more = ["1_DAY", "2nd", "a.b/c d", "é", "*", "100%", "\"quoted\"", "back\\slash", "{brace}"];
    // A value without a letter becomes `Empty`.
    let values: Vec<&str> = names.iter().copied().filter(|name| *name != "Empty").chain(more).collect();
    for name in names {
        shapes.insert((*name).to_owned(), json!({"type": "string", "enum": ["RED", name]}));
    }
    shapes.insert("XColor".to_owned(), json!({"type": "string", "enum": values}));
    (operations, shapes)
}

fn unions(names: &[&str]) -> Parts {
    let (operations, mut shapes) = one_operation(names);
    let without_defaults = |own: &str| {
        let mut members = kinds(own);
        members.retain(|_, member| member.get("default").is_none());
        members
    };
    for name in names {
        shapes
            .insert((*name).to_owned(), json!({"type": "structure", "union": true, "members": without_defaults(name)}));
    }
    let mut members = without_defaults("XPart");
    members.extend(names.iter().map(|name| ((*name).to_owned(), json!({"shape": name}))));
    shapes.insert("XPart".to_owned(), json!({"type": "structure", "union": true, "members": members}));
    (operations, shapes)
}

fn members(names: &[&str]) -> Parts {
    // Names that begin with Set or Get collide with setters and getters by right: `SetMeta` with `Meta`.
    let names: Vec<&str> =
        names.iter().copied().filter(|name| !name.starts_with("Set") && !name.starts_with("Get")).collect();
    let (mut operations, mut shapes) = one_operation(&[]);
    operations["XCall"]["errors"] = json!([{"shape": "XFault"}]);
    let members = |own: &str, target: &str| {
        let mut members = kinds(own);
        members.extend(names.iter().map(|name| ((*name).to_owned(), json!({"shape": target}))));
        members
    };
    let digits = json!({"2nd": {"shape": "XText"}, "3": {"shape": "XText"}});
    let mut part = members("XPart", "XText");
    part.extend(digits.as_object().cloned().unwrap_or_default());
    shapes.insert("XPart".to_owned(), json!({"type": "structure", "members": part}));
    let strict = json!({"type": "structure", "required": names, "members": members("XPart", "XText")});
    shapes.insert("XStrict".to_owned(), strict);
    let lists = json!({"type": "structure", "members": members("XStrict", "XTexts")});
    shapes.insert("XLists".to_owned(), lists);
    let choice = json!({"type": "structure", "union": true, "members": {"XLists": {"shape": "XLists"}}});
    shapes.insert("XChoice".to_owned(), choice);
    shapes.insert("XCallRequest".to_owned(), json!({"type": "structure", "members": members("XPart", "XText")}));
    shapes.insert("XCallResponse".to_owned(), json!({"type": "structure", "members": members("XChoice", "XMap")}));
    let mut fault = members("XPart", "XText");
    fault.insert("Meta".to_owned(), json!({"shape": "XText"}));
    shapes.insert("XFault".to_owned(), json!({"type": "structure", "members": fault, "exception": true}));
    (operations, shapes)
}

fn operations(names: &[&str]) -> Parts {
    let operations = object(names.iter().enumerate().map(|(index, name)| {
        let operation = json!({
            "name": name,
            "http": {"method": "POST", "requestUri": format!("/{index}")},
            "input": {"shape": "XCallRequest"},
            "output": {"shape": "XCallResponse"},
            "errors": [{"shape": "XFault"}]
        });
        ((*name).to_owned(), operation)
    }));
    let mut request = kinds("XPart");
    request.insert("NextToken".to_owned(), json!({"shape": "XText"}));
    let shapes = json!({
        "XCallRequest": {"type": "structure", "members": request},
        "XCallResponse": {"type": "structure", "members": {"NextToken": {"shape": "XText"}, "Kinds": {"shape": "XPage"}}},
        "XPage": {"type": "structure", "members": {"Texts": {"shape": "XTexts"}}},
        "XPart": {"type": "structure", "members": kinds("XPart")},
        "XFault": {"type": "structure", "members": kinds("XPart"), "exception": true}
    });
    (operations, shapes.as_object().cloned().unwrap_or_default())
}

fn errors(names: &[&str]) -> Parts {
    let (mut operations, mut shapes) = one_operation(&[]);
    let listed: Vec<Value> = names.iter().map(|name| json!({"shape": name})).collect();
    operations["XCall"]["errors"] = listed.into();
    shapes.insert("XCallRequest".to_owned(), json!({"type": "structure", "members": kinds("XPart")}));
    for name in names {
        let error = json!({"type": "structure", "members": kinds("XPart"), "exception": true});
        shapes.insert((*name).to_owned(), error);
    }
    (operations, shapes)
}
