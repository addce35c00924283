// libcurl as this project sees it: one question to one server and its answer. `curl_easy_setopt` takes what
// it is given without looking, which Swift cannot call; here each kind has a name.
#pragma once
#include <curl/curl.h>

static inline CURLcode palmares_curl_text(CURL *curl, CURLoption option, const char *text) {
    return curl_easy_setopt(curl, option, text);
}

static inline CURLcode palmares_curl_number(CURL *curl, CURLoption option, long number) {
    return curl_easy_setopt(curl, option, number);
}

// Both stay where they are until the question is answered.
static inline CURLcode palmares_curl_body(CURL *curl, const void *bytes, curl_off_t count) {
    CURLcode code = curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, count);
    return code ? code : curl_easy_setopt(curl, CURLOPT_POSTFIELDS, bytes);
}

static inline CURLcode palmares_curl_heads(CURL *curl, struct curl_slist *heads) {
    return curl_easy_setopt(curl, CURLOPT_HTTPHEADER, heads);
}

static inline CURLcode palmares_curl_sink(CURL *curl, curl_write_callback callback, void *data) {
    CURLcode code = curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, callback);
    return code ? code : curl_easy_setopt(curl, CURLOPT_WRITEDATA, data);
}

static inline long palmares_curl_status(CURL *curl) {
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    return status;
}
