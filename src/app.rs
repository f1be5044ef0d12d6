//! The only file that names every slice: routes, texts of constraints, samples of pages.
use std::error::Error;

use axum::Router;
use axum::http::HeaderMap;
use axum::response::IntoResponse;
use sqlx::Connection;
use sqlx::postgres::{PgConnectOptions, PgConnection};

use crate::base::db::MIGRATOR;
use crate::base::lang::Lang;
use crate::slices;
use crate::web::house::House;
use crate::web::kit::Kit;
use crate::web::page::{ErrorPage, rendered};
use crate::web::routes::{Line, Routes, access_table as table_of};
use crate::web::{assets, layers};

/// Every route of the house.
fn routes() -> Routes {
    Routes::new().plain_get("/assets/{file}", asset).merge(slices::home::routes())
}

/// The whole house as one service.
pub fn router(house: House) -> Router {
    let (router, _) = routes().into_parts();
    layers::around(router, house)
}

/// Every route, with what each hat meets there.
pub fn lines() -> Vec<Line> {
    routes().into_parts().1
}

/// Route × hat × case as text, reviewed like code.
pub fn access_table() -> String {
    table_of(&lines())
}

/// What a refusing constraint of the database says; absent for those that no reader can meet.
pub fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let slices: [fn(&str, Lang) -> Option<String>; 0] = [];
    slices.iter().find_map(|words| words(constraint, lang))
}

/// Every page with its telling cases in one language, for the tests that look at all of them.
pub fn page_samples(lang: Lang) -> Vec<(String, String)> {
    [rendered::<Kit>("kit", lang), rendered::<ErrorPage>("error", lang), rendered::<slices::home::Home>("home", lang)].concat()
}

/// Brings the database to the form that this version needs. Runs as the connecting user, who owns the tables.
pub async fn migrate(options: PgConnectOptions) -> Result<(), Box<dyn Error + Send + Sync>> {
    let mut connection = PgConnection::connect_with(&options).await?;
    MIGRATOR.run(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

async fn asset(
    axum::extract::Path(file): axum::extract::Path<String>,
    headers: HeaderMap,
) -> impl IntoResponse {
    assets::serve(&file, &headers)
}
