//! How the executable is set up.

use crate::common::{Run, bare};
use std::fs;

#[test]
fn flags_override_variables_which_override_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = "database = \"sqlite:file/majlis.db\"\nfiles = \"stored\"\n";
    fs::write(folder.path().join("majlis.toml"), file).unwrap();
    let there = |name: &str| folder.path().join(name).exists();

    Run::of(bare(folder.path()).arg("migrate")).succeeds();
    assert!(there("file/majlis.db") && there("stored"));

    let variable = ("MAJLIS_DATABASE", "sqlite:variable/majlis.db");
    Run::of(bare(folder.path()).arg("migrate").env(variable.0, variable.1)).succeeds();
    assert!(there("variable/majlis.db"));

    let flag = ["migrate", "--database", "sqlite:flag/majlis.db"];
    fs::remove_dir_all(folder.path().join("variable")).unwrap();
    Run::of(bare(folder.path()).args(flag).env(variable.0, variable.1)).succeeds();
    assert!(there("flag/majlis.db") && !there("variable"));
}

#[test]
fn a_setting_that_cannot_be_used_is_named() {
    let folder = tempfile::tempdir().unwrap();
    for (arguments, setting) in [
        (["serve", "--listen", "8080"], "setting listen:"),
        (["serve", "--database", "mysql://localhost"], "setting database:"),
        (["serve", "--address", "majlis"], "setting address:"),
        (["migrate", "--config", "missing.toml"], "missing.toml"),
        (["demo", "--data", "/dev/null/here"], "--data:"),
    ] {
        let run = Run::of(bare(folder.path()).args(arguments)).fails(2);
        assert!(run.err.contains(setting), "{arguments:?}: {}", run.err);
    }
}

#[test]
fn a_database_that_is_behind_is_not_served() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("majlis.toml"), "database = \"sqlite:majlis.db\"\n").unwrap();
    let run = Run::of(bare(folder.path()).args(["journal", "verify"])).fails(2);
    assert!(run.err.contains("setting database: there is no file"), "{}", run.err);
    fs::write(folder.path().join("majlis.db"), "").unwrap();
    let run = Run::of(bare(folder.path()).args(["journal", "verify"])).fails(2);
    assert!(run.err.contains("run `majlis migrate` first"), "{}", run.err);
}
