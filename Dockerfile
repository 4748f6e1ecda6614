# syntax=docker/dockerfile:1

# Build: restore first, so that a change of code alone does not fetch packages again.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /checkout
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/NewsReader.Core/NewsReader.Core.csproj src/NewsReader.Core/
COPY src/NewsReader.Storage/NewsReader.Storage.csproj src/NewsReader.Storage/
COPY src/NewsReader/NewsReader.csproj src/NewsReader/
RUN dotnet restore src/NewsReader --use-current-runtime -p:PublishReadyToRun=true
COPY src src
COPY seeds seeds
COPY docs docs
COPY wwwroot wwwroot
RUN dotnet publish src/NewsReader -c Release --no-restore -o /app

# Run: no SDK, no root, everything that changes in one volume.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data && chown "$APP_UID" /data
USER $APP_UID
VOLUME /data
# Inside a container the address must be reachable from outside it: publish the port on the host's loopback
# (docker run -p 127.0.0.1:5080:8080), or put a proxy with a login before it.
ENV NEWSREADER_DATA=/data NEWSREADER_OPEN_ACCESS=yes ASPNETCORE_URLS=http://0.0.0.0:8080
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["dotnet", "NewsReader.dll", "health", "http://127.0.0.1:8080"]
ENTRYPOINT ["dotnet", "NewsReader.dll"]
