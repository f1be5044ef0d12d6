//! When to stop, and how a stopped command's end is told on.
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use std::io;
use std::os::unix::process::ExitStatusExt;
use std::process::{ExitCode, ExitStatus};
use std::time::Duration;
use tokio::process::Child;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// One wish to stop, heard by all who wait for it.
#[derive(Clone, Debug)]
pub(super) struct Stop(watch::Sender<bool>);

impl Stop {
    pub(super) fn by_hand() -> Stop {
        Stop(watch::Sender::new(false))
    }

    /// Ctrl-C, `kill`, and the closing of the terminal. The second one does not wait: the
    /// database server then stops by itself, as it does whenever its master ends.
    pub(super) fn on_signals() -> io::Result<Stop> {
        let stop = Stop::by_hand();
        for (kind, number) in [
            (SignalKind::interrupt(), Signal::SIGINT),
            (SignalKind::terminate(), Signal::SIGTERM),
            (SignalKind::hangup(), Signal::SIGHUP),
        ] {
            let mut signals = signal(kind)?;
            let told = stop.clone();
            tokio::spawn(async move {
                while signals.recv().await.is_some() {
                    if told.is_asked() {
                        std::process::exit(128 + number as i32);
                    }
                    told.now();
                }
            });
        }
        Ok(stop)
    }

    pub(super) fn now(&self) {
        self.0.send_replace(true);
    }

    pub(super) fn asked(&self) -> impl Future<Output = ()> + Send + 'static {
        let mut heard = self.0.subscribe();
        async move {
            // An error means that nobody is left who could ask: then it is over as well.
            heard.wait_for(|asked| *asked).await.ok();
        }
    }

    pub(super) async fn asked_since(&self, time: Duration) {
        self.asked().await;
        tokio::time::sleep(time).await;
    }

    fn is_asked(&self) -> bool {
        *self.0.borrow()
    }
}

/// Ctrl-C in a terminal has reached the command already; `kill` has reached only us.
pub(super) async fn end(mut child: Child) -> io::Result<ExitStatus> {
    if let Some(process) = child.id().and_then(|id| i32::try_from(id).ok()) {
        kill(Pid::from_raw(process), Signal::SIGTERM).ok();
    }
    child.wait().await
}

/// As a shell tells it: a command ended by a signal has 128 and its number.
pub(super) fn exit_code(status: ExitStatus) -> ExitCode {
    let code = status
        .code()
        .or(status.signal().map(|signal| 128 + signal))
        .unwrap_or(1);
    ExitCode::from(u8::try_from(code).unwrap_or(1))
}
