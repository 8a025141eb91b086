//! Walking through all pages of a result.

use std::pin::Pin;
use std::task::{Context, Poll};

use aws_smithy_runtime_api::client::result::SdkError;
use futures_core::Stream;
use futures_util::stream::{self, TryStreamExt};

use crate::client::{Call, CallResult};
use crate::operation::Operation;
use crate::page_token::{self, Token};
use crate::shape::{Slot, Structure};

/// An operation that continues where its last answer ended.
pub trait Paginate: Operation<Input: Clone> {
    /// Member of the input that takes the token; several are joined by commas.
    const INPUT_TOKEN: &'static str;
    /// Member of the output that gives it, or members joined by dots that lead to it; several are joined by commas, in
    /// the same order.
    const OUTPUT_TOKEN: &'static str;
    /// Member of the output that says whether there is another page, or members joined by dots that lead to it. Without
    /// one, a token says so.
    const MORE: Option<&'static str> = None;
    /// Member of the input that bounds a page.
    const LIMIT: Option<&'static str>;
}

/// How an operation answers in pages, for programs that know it by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pagination {
    /// API name of the operation.
    pub operation: &'static str,
    /// Member of the input that takes the token; several are joined by commas.
    pub input_token: &'static str,
    /// Member of the output that gives it, or members joined by dots that lead to it; several are joined by commas, in
    /// the same order.
    pub output_token: &'static str,
    /// Members of the output that lead to the results, joined by dots; nothing where there is no
    /// one list of them, and paginators walk through pages only.
    pub results: Option<&'static str>,
    /// Member of the input that bounds a page; nothing where callers cannot choose.
    pub page_size: Option<&'static str>,
}

impl Pagination {
    /// An entry of a generated table.
    pub const fn new(
        operation: &'static str,
        input_token: &'static str,
        output_token: &'static str,
        results: Option<&'static str>,
        page_size: Option<&'static str>,
    ) -> Pagination {
        Pagination { operation, input_token, output_token, results, page_size }
    }

    /// The entry of an operation, in a table that is sorted by name.
    pub fn find(table: &'static [Pagination], operation: &str) -> Option<&'static Pagination> {
        let found = table.binary_search_by(|entry| entry.operation.cmp(operation));
        found.ok().map(|index| &table[index])
    }
}

/// A walk that has not begun.
pub struct Paginator<O: Paginate> {
    call: Call,
    input: O::Input,
    stop_on_duplicate_token: bool,
}

impl<O: Paginate> Paginator<O> {
    /// A walk that begins with this input.
    pub fn new(call: Call, input: O::Input) -> Self {
        Paginator { call, input, stop_on_duplicate_token: true }
    }

    /// Asks for pages of at most this size, where the operation lets callers choose.
    pub fn page_size(&mut self, limit: i32) {
        if let Some(name) = O::LIMIT {
            set(&mut self.input, name, |slot| match slot {
                Slot::Integer(size) => *size = limit,
                Slot::Long(size) => *size = limit.into(),
                Slot::Text(size) => size.set_text(limit.to_string().into()),
                _ => {}
            });
        }
    }

    /// Whether a token that comes twice in a row ends the walk with an error, after its page.
    pub fn stop_on_duplicate_token(&mut self, stop: bool) {
        self.stop_on_duplicate_token = stop;
    }

    /// All pages.
    pub fn pages(self) -> PaginationStream<CallResult<O>> {
        let pages = stream::unfold(Some(Ok(self)), |next| async move {
            let walk = match next? {
                Ok(walk) => walk,
                Err(error) => return Some((Err(error), None)),
            };
            let page = walk.call.clone().call::<O>(walk.input.clone()).await;
            let next = page.as_ref().ok().and_then(|page| walk.after(page));
            Some((page, next))
        });
        PaginationStream { stream: Box::pin(pages) }
    }

    /// The results of all pages.
    pub fn items<T: Send + 'static>(self, of_page: fn(O::Output) -> Vec<T>) -> PaginationStream<CallResult<O, T>> {
        let items = move |page| stream::iter(of_page(page).into_iter().map(Ok));
        PaginationStream { stream: Box::pin(self.pages().map_ok(items).try_flatten()) }
    }

    /// The walk after a page: nothing when that was the last one, an error when it leads nowhere.
    fn after(mut self, page: &O::Output) -> Option<CallResult<O, Self>> {
        if O::MORE.is_some_and(|path| Token::at(page, path).is_none()) {
            return None;
        }
        let new = tokens(page, O::OUTPUT_TOKEN);
        if new.iter().all(Token::is_none) {
            return None;
        }
        if self.stop_on_duplicate_token && tokens(&self.input, O::INPUT_TOKEN) == new {
            let message = format!("{} gave the same page token twice in a row", O::SPEC.name);
            return Some(Err(SdkError::construction_failure(message)));
        }
        if let Err(problem) = page_token::pass_on(&mut self.input, O::INPUT_TOKEN.split(',').zip(&new)) {
            let message = format!("{} gave a page token that it does not take: {problem}", O::SPEC.name);
            return Some(Err(SdkError::construction_failure(message)));
        }
        Some(Ok(self))
    }
}

fn tokens(of: &dyn Structure, paths: &str) -> Vec<Token> {
    paths.split(',').map(|path| Token::at(of, path)).collect()
}

/// Sets a member of that name, if there is one.
fn set(of: &mut dyn Structure, name: &str, to: impl Fn(Slot<'_>)) {
    if let Some(index) = of.schema_of().members.iter().position(|member| member.name == name) {
        to(of.member_mut(index).slot());
    }
}

/// A list that may be absent.
pub trait IntoItems<T> {
    /// Its elements.
    fn into_items(self) -> Vec<T>;
}

impl<T> IntoItems<T> for Vec<T> {
    fn into_items(self) -> Vec<T> {
        self
    }
}

impl<T> IntoItems<T> for Option<Vec<T>> {
    fn into_items(self) -> Vec<T> {
        self.unwrap_or_default()
    }
}

/// Pages or results, one after the other: a [`Stream`], with the usual methods at hand for
/// programs that use no stream library.
pub struct PaginationStream<T> {
    stream: Pin<Box<dyn Stream<Item = T> + Send>>,
}

impl<T> PaginationStream<T> {
    /// The next one, or nothing at the end.
    pub async fn next(&mut self) -> Option<T> {
        std::future::poll_fn(|context| self.stream.as_mut().poll_next(context)).await
    }

    /// All of them. Each may be an error, so collect into a `Result<Vec<_>, _>`; [`try_collect`](Self::try_collect)
    /// is the short form of that.
    pub async fn collect<C: FromIterator<T>>(mut self) -> C {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item);
        }
        all.into_iter().collect()
    }
}

impl<T, E> PaginationStream<Result<T, E>> {
    /// The next one, nothing at the end, or the error that ends the walk.
    ///
    /// # Errors
    /// The one that ended the walk.
    pub async fn try_next(&mut self) -> Result<Option<T>, E> {
        self.next().await.transpose()
    }

    /// All of them, or the first error.
    ///
    /// # Errors
    /// The one that ended the walk.
    pub async fn try_collect(self) -> Result<Vec<T>, E> {
        self.collect().await
    }
}

impl<T> Stream for PaginationStream<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        self.stream.as_mut().poll_next(context)
    }
}

impl<T> std::fmt::Debug for PaginationStream<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PaginationStream")
    }
}
