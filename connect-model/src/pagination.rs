//! Paginators that AWS publishes none for, derived from the shapes of the operation.

use crate::model::{Kind, Member, Model, Operation, Pagination, Structure};

/// The spellings of one token in use at AWS, each with that of the page size that goes with it.
const TOKENS: [(&str, &str); 2] = [("NextToken", "MaxResults"), ("nextToken", "maxResults")];

/// The paginators of all operations that continue by a token and have none in the model, by operation name.
///
/// - An operation is one of them when its input and its output both have a string `NextToken` (or `nextToken`).
/// - Results are the one list of the output. Where there is no list, or more than one, nobody can say which
///   member to collect, and `result_key` stays empty: such a paginator gives pages only.
/// - The page is bounded by `MaxResults` (`maxResults`), where that is an integer.
/// - All other members of the output belong to the whole, as in the entries that AWS publishes for Connect.
pub fn derive(model: &Model) -> Vec<(String, Pagination)> {
    let missing = model.operations.iter().filter(|operation| operation.pagination.is_none());
    let derived = missing.filter_map(|operation| Some((operation.name.clone(), derive_one(model, operation)?)));
    derived.collect()
}

fn derive_one(model: &Model, operation: &Operation) -> Option<Pagination> {
    let input = model.structure(operation.input?)?;
    let output = model.structure(operation.output?)?;
    let is_text = |member: &&Member| matches!(model[member.target].kind, Kind::String(_));
    let is_integer = |member: &&Member| matches!(model[member.target].kind, Kind::Integer(_) | Kind::Long(_));
    let continues = |(token, _): &&(&str, &str)| {
        input.member(token).filter(is_text).is_some() && output.member(token).filter(is_text).is_some()
    };
    let (token, limit) = TOKENS.iter().find(continues)?;
    let result = only_list(model, output);
    let belongs_to_page = |name: &str| name == *token || Some(name) == result;
    let rest = output.members.iter().filter(|member| !belongs_to_page(&member.name));
    Some(Pagination {
        input_token: vec![(*token).to_owned()],
        output_token: vec![vec![(*token).to_owned()]],
        limit_key: input.member(limit).filter(is_integer).map(|member| member.name.clone()),
        result_key: result.map(|name| vec![name.to_owned()]).into_iter().collect(),
        more_results: None,
        non_aggregate_keys: rest.map(|member| vec![member.name.clone()]).collect(),
    })
}

fn only_list<'m>(model: &Model, output: &'m Structure) -> Option<&'m str> {
    let is_list = |member: &&Member| matches!(model[member.target].kind, Kind::List(_));
    let mut lists = output.members.iter().filter(is_list);
    let first = lists.next()?;
    lists.next().is_none().then_some(first.name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{Dialect, read};

    fn derived(input: &str, output: &str) -> Vec<(String, Pagination)> {
        let file = format!(
            r#"{{
                "metadata": {{"protocol": "rest-json"}},
                "operations": {{"ListThings": {{
                    "http": {{"method": "POST", "requestUri": "/things"}},
                    "input": {{"shape": "In"}}, "output": {{"shape": "Out"}}
                }}}},
                "shapes": {{
                    "In": {{"type": "structure", "members": {{{input}}}}},
                    "Out": {{"type": "structure", "members": {{{output}}}}},
                    "Text": {{"type": "string"}}, "Count": {{"type": "integer"}},
                    "Texts": {{"type": "list", "member": {{"shape": "Text"}}}}
                }}
            }}"#
        );
        derive(&read(file.as_bytes(), Dialect::Published).expect("the model is right").model)
    }

    const TOKEN: &str = r#""NextToken": {"shape": "Text"}"#;

    #[test]
    fn one_list() {
        let input = format!(r#"{TOKEN}, "MaxResults": {{"shape": "Count"}}"#);
        let output = format!(r#""Total": {{"shape": "Count"}}, "Things": {{"shape": "Texts"}}, {TOKEN}"#);
        let expected = Pagination {
            input_token: vec!["NextToken".to_owned()],
            output_token: vec![vec!["NextToken".to_owned()]],
            limit_key: Some("MaxResults".to_owned()),
            result_key: vec![vec!["Things".to_owned()]],
            more_results: None,
            non_aggregate_keys: vec![vec!["Total".to_owned()]],
        };
        assert_eq!(derived(&input, &output), [("ListThings".to_owned(), expected)]);
    }

    #[test]
    fn two_lists_give_pages_only() {
        let output = format!(r#""A": {{"shape": "Texts"}}, "B": {{"shape": "Texts"}}, {TOKEN}"#);
        let found = derived(TOKEN, &output);
        assert_eq!(found[0].1.result_key, Vec::<Vec<String>>::new());
        assert_eq!(found[0].1.non_aggregate_keys, [["A"], ["B"]]);
        assert_eq!(found[0].1.limit_key, None);
    }

    #[test]
    fn a_token_on_both_sides_is_needed_and_has_to_be_text() {
        assert_eq!(derived(TOKEN, r#""A": {"shape": "Texts"}"#), []);
        assert_eq!(derived("", TOKEN), []);
        assert_eq!(derived(r#""NextToken": {"shape": "Count"}"#, TOKEN), []);
    }
}
