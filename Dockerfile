FROM rust:1.95-bookworm AS build
WORKDIR /house
COPY . .
ENV SQLX_OFFLINE=true
RUN cargo build --release --locked --bin ashar

FROM debian:bookworm-slim
RUN useradd --uid 10001 --home-dir /data --shell /usr/sbin/nologin ashar \
    && install --directory --owner ashar --mode 0700 /data
COPY --from=build /house/target/release/ashar /usr/local/bin/ashar
COPY LICENSE /usr/share/doc/ashar/LICENSE
USER ashar
ENV ASHAR_DATA=/data ASHAR_LISTEN=0.0.0.0:8080
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["ashar", "health"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["ashar"]
CMD ["serve"]
