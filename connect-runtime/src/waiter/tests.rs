use super::*;

crate::structure! {
    /// One of the jobs.
    #[shape("Job", JobBuilder)]
    pub struct Job {
        /// How far it is.
        #[member(optional, text, "State")]
        #[setters(set_state, get_state)]
        pub state: Option<String>,
    }
}

crate::structure! {
    /// What is asked for.
    #[shape("Jobs", JobsBuilder)]
    pub struct Jobs {
        /// All of them.
        #[member(optional, list(Job), "Jobs")]
        #[setters(set_jobs, get_jobs)]
        pub jobs: Option<Vec<Job>>,
    }
}

const RULES: Rules = Rules { name: "Done", delay: 5, acceptors: &[] };

/// Bounds by hand, from Smithy's rules: a random part between the shortest pause and
/// shortest × 2^(n−1), at most 120 s.
#[test]
fn pauses_double_up_to_the_longest() {
    let hour = Duration::from_secs(3_600);
    let seconds = |rules: &Rules, calls, random| rules.pause(calls, hour, random).map(|pause| pause.as_secs());
    for (calls, longest) in [(1, 5), (2, 10), (3, 20), (4, 40), (5, 80), (6, 120), (7, 120), (u32::MAX, 120)] {
        assert_eq!(seconds(&RULES, calls, 0.0), Some(5), "after {calls} calls");
        assert_eq!(seconds(&RULES, calls, 1.0), Some(longest), "after {calls} calls");
    }
    assert_eq!(seconds(&RULES, 4, 0.5), Some(22), "5 + 35 / 2, without the half");
    let slow = Rules { delay: 300, ..RULES };
    assert_eq!([1, 2, 9].map(|calls| seconds(&slow, calls, 1.0)), [Some(300); 3], "the shortest may be longer");
}

#[test]
fn the_last_pause_leaves_time_for_a_call() {
    let pause = |left| RULES.pause(9, Duration::from_secs(left), 1.0).map(|pause| pause.as_secs());
    assert_eq!([0, 4, 5].map(pause), [None; 3]);
    assert_eq!([6, 50, 124, 125, 126].map(pause), [Some(1), Some(45), Some(119), Some(120), Some(120)]);
}

#[test]
fn the_first_acceptor_that_matches_decides() {
    use Expression::At;
    use State::{Failure, Retry, Success};
    let states = |states: &[&str]| {
        let of = |state: &&str| Job::builder().state(*state).build();
        Jobs::builder().set_jobs(Some(states.iter().map(of).collect())).build()
    };
    const STATES: Expression = At(&[Step::Member("Jobs"), Step::Each, Step::Member("State")]);
    let rules = Rules {
        acceptors: &[
            Acceptor(Failure, Matcher::Status(202)),
            Acceptor(Failure, Matcher::PathAny(STATES, Literal::Text("BAD"))),
            Acceptor(Success, Matcher::PathAll(STATES, Literal::Text("GOOD"))),
            Acceptor(Retry, Matcher::Path(Expression::Length(&STATES), Literal::Number(2.0))),
            Acceptor(Failure, Matcher::Path(Expression::Length(&STATES), Literal::Number(2.0))),
            Acceptor(Success, Matcher::Path(Expression::Length(&STATES), Literal::Number(3.0))),
        ],
        ..RULES
    };
    let judge = |status, names: &[&str]| rules.judge(status, &Answer::Output(&states(names)));
    assert_eq!(judge(202, &["GOOD"]), Some(Failure));
    assert_eq!(judge(200, &["GOOD", "BAD"]), Some(Failure), "one is enough");
    assert_eq!(judge(200, &["GOOD", "GOOD"]), Some(Success));
    assert_eq!(judge(200, &["GOOD", "SLOW"]), Some(Retry), "not all of them, and two");
    assert_eq!(judge(200, &["SLOW", "SLOW", "SLOW"]), Some(Success));
    assert_eq!(judge(200, &[]), Some(Retry), "all of none are not all");
}

#[test]
fn errors_match_by_code_status_or_as_such() {
    let error = ErrorMetadata::builder().code("NotFound").build();
    let judge = |acceptors: &'static [Acceptor]| Rules { acceptors, ..RULES }.judge(404, &Answer::Error(&error));
    assert_eq!(judge(&[]), None, "nobody expected it");
    assert_eq!(judge(&[Acceptor(State::Retry, Matcher::Error("Other"))]), None);
    assert_eq!(judge(&[Acceptor(State::Retry, Matcher::Error("NotFound"))]), Some(State::Retry));
    assert_eq!(judge(&[Acceptor(State::Success, Matcher::Status(404))]), Some(State::Success));
    assert_eq!(judge(&[Acceptor(State::Failure, Matcher::AnyError(true))]), Some(State::Failure));
    assert_eq!(judge(&[Acceptor(State::Success, Matcher::AnyError(false))]), None);
    const NOTHING: Matcher = Matcher::Path(Expression::At(&[Step::Member("A")]), Literal::Null);
    assert_eq!(judge(&[Acceptor(State::Success, NOTHING)]), None, "an error has no members to look at");
}
